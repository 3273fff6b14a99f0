package io.whyledger.projection.processing;

import io.whyledger.projectiontest.ProjectionTest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@ProjectionTest
@DirtiesContext
@TestPropertySource(properties = {"whyledger.projection.grace=1s", "whyledger.projection.segments=2"})
class GenerationsOnPostgreSqlTest extends GenerationContract {

    /** It ends with the tests' process, after the application that uses it. */
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void views(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.generate-unique-name", () -> false);
    }
}
