package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@DisplayName("On the page of a technology")
class TechnologyPagesIT {

    @Autowired
    private Api api;

    @Autowired
    private Browser browser;

    private final Sample sample = new Sample();
    private final String name = sample.name("Maple");
    private final String slug = sample.slug("Maple");
    private final String page = "/technologies/" + slug;

    @BeforeEach
    void register() {
        api.getAfter(api.register(name).expect(201), "/api" + page);
    }

    private void recordElsewhere(String statement) {
        api.getAfter(api.recordFinding(slug, statement).expect(201), "/api" + page);
    }

    private void fillIn(String statement) {
        browser.type("#criterion", "Weight")
                .click("label:has([value=strength])")
                .type("#statement", statement);
    }

    @Nested
    @DisplayName("a finding")
    class Findings {

        @Test
        void isRetractedForAReasonThatTheActivityTells() {
            recordElsewhere("It is quick.");
            browser.open(page).follow("[data-finding]", "Retract");
            assertThat(browser.text("main")).contains("It is quick.");

            browser.type("#reason", "The measurement was wrong.").press("Retract");

            assertThat(browser.text("#retracted")).contains("1 retracted finding");
            assertThat(browser.has("[data-criterion] [data-finding]")).isFalse();
            browser.follow("main aside", "what happened");
            assertThat(browser.text(".day:not(#live) .entry"))
                    .containsPattern("ada retracted finding \\S+ of " + name)
                    .contains("The measurement was wrong.");
        }

        @Test
        void thatIsAScriptIsShownAsText() {
            String script = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
            recordElsewhere(script);

            api.register(sample.name("Oak")).expect(201);

            for (String address : List.of(page, "/activity", "/compare?of=" + slug + "&of=" + sample.slug("Oak"))) {
                browser.open(address);
                assertThat(browser.text("main")).contains(script);
                assertThat(browser.has("main script, main img")).isFalse();
                assertThat(browser.title()).endsWith("Whyledger");
            }
        }
    }

    @Nested
    @DisplayName("a form")
    class Forms {

        @BeforeEach
        void open() {
            browser.open(page + "/findings/new");
        }

        @Test
        void thatIsRefusedComesBackWithWhatWasTypedAndTheReasonBesideTheField() {
            fillIn("   ");
            browser.press("Record");

            browser.seeProblem();
            assertThat(browser.value("#f-criterion")).isEqualTo("Weight");
            assertThat(browser.value("#f-stance")).isEqualTo("strength");
            assertThat(browser.see("#f-statement").getDomAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(browser.see("#f-statement").getDomAttribute("aria-describedby"))
                    .isEqualTo("e-statement");
            assertThat(browser.text("#e-statement")).isNotBlank();
            assertThat(browser.texts(".field .error")).hasSize(1);

            browser.type("#f-statement", "It is light.").press("Try again");
            assertThat(browser.texts("[data-criterion=Weight] .statement")).containsExactly("It is light.");
        }

        @Test
        void thatIsStaleComesBackWithWhatWasTypedAndIsSentWhenItIsMeant() {
            recordElsewhere("Somebody was quicker.");
            fillIn("It is light.");
            browser.press("Record");

            browser.seeProblem();
            assertThat(browser.text("#problem")).contains("412");
            assertThat(browser.value("#f-statement")).isEqualTo("It is light.");

            browser.press("Send it all the same");
            assertThat(browser.texts("[data-finding] .statement")).contains("It is light.", "Somebody was quicker.");
        }
    }
}
