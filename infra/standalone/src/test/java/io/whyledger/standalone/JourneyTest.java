package io.whyledger.standalone;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The composed application on a free port, its data in a temporary folder, started once for all journeys. Imports keep
 * their requests waiting until they have ended, however slow the store and the machine are.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Whyledger.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"whyledger.security.local-user=ada", "whyledger.import.answer-within=2m"})
@ContextConfiguration(initializers = TemporaryData.class)
@Import({Api.class, Stored.class})
@interface JourneyTest {}
