package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A journey in a {@link Browser}, whose console must stay quiet and which forgets what it kept after each test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@NeedsBrowser
@JourneyTest
@Import(Browser.class)
@ExtendWith(PageTest.QuietConsole.class)
@interface PageTest {

    class QuietConsole implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            Browser browser = SpringExtension.getApplicationContext(context).getBean(Browser.class);
            try {
                assertThat(browser.complaints())
                        .as("severe entries of the console")
                        .isEmpty();
            } finally {
                browser.forget();
            }
        }
    }
}
