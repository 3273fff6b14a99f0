package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@TestInstance(Lifecycle.PER_CLASS)
@DisplayName("Every page")
class PagesIT {

    /** A is a technology with the finding F, B another, I the import that brought them. */
    private static final List<String> PAGES = List.of(
            "/technologies",
            "/technologies?q=nothing-is-called-that",
            "/register",
            "/technologies/A",
            "/technologies/A/rename",
            "/technologies/A/describe",
            "/technologies/A/ring",
            "/technologies/A/retire",
            "/technologies/A/findings/new",
            "/technologies/A/findings/F/amend",
            "/technologies/A/findings/F/retract",
            "/compare",
            "/compare?of=A&of=B",
            "/imports",
            "/import",
            "/imports/I",
            "/activity",
            "/analytics",
            "/analytics?scope=nobody-decides-for-it",
            "/technologies/nobody-registered-me");

    @Autowired
    private Api api;

    @Autowired
    private Browser browser;

    private final Sample sample = new Sample();
    private String finding;

    @BeforeAll
    void importSample() {
        Answer imported = api.importDocument(sample.document(), sample.text()).expect(201);
        Answer technology = api.getAfter(imported, "/api/technologies/" + sample.slug("Cedar"));
        finding = technology.at("$.criteria[0].findings[0].findingId");
    }

    private Browser open(String page) {
        return browser.open(page.replace("A", sample.slug("Cedar"))
                .replace("B", sample.slug("Juniper"))
                .replace("I", sample.document())
                .replace("F", finding));
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void tellsAssistiveTechnologyWhatItIs(String page) {
        open(page);

        assertThat(Accessibility.flaws(browser)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void fitsATelephone(String page) {
        browser.narrow();
        open(page);

        assertThat(Accessibility.tooWide(browser)).isEmpty();
    }

    @Nested
    @DisplayName("by keyboard")
    class ByKeyboard {

        @Test
        void isSkippedToTheContent() {
            open("/technologies").keys(Keys.TAB);
            WebElement skip = browser.focused();
            assertThat(skip.getText()).isEqualTo("Skip to the content");
            assertThat(skip.getRect().getY()).isNotNegative();

            browser.keys(Keys.ENTER).awaitAddress("#main");

            assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/technologies", "/technologies/A", "/compare?of=A&of=B", "/import"})
        void showsWhereTheFocusIs(String page) {
            open(page);

            for (int stop = 0; stop < 25; stop++) {
                browser.keys(Keys.TAB);
                assertThat(Accessibility.unseenFocus(browser))
                        .as("stop %s", stop)
                        .isEmpty();
            }
        }

        @Test
        void isSearchedAfterASlash() {
            open("/technologies/A").keys("/");
            assertThat(browser.focused().getDomAttribute("id")).isEqualTo("q");

            browser.keys("a/b");

            assertThat(browser.value("#q")).isEqualTo("a/b");
        }
    }

    @Nested
    @DisplayName("as somebody likes it")
    class Look {

        @Test
        void keepsTheThemeThatWasChosen() {
            open("/technologies");
            browser.click("#theme").click("#theme");
            assertThat(browser.see("html").getDomAttribute("data-theme")).isEqualTo("dark");
            String dark = browser.see("html").getCssValue("background-color");

            browser.open("/activity");
            assertThat(browser.see("html").getDomAttribute("data-theme")).isEqualTo("dark");
            assertThat(browser.see("html").getCssValue("background-color")).isEqualTo(dark);

            browser.click("#theme").click("#theme").reload();
            assertThat(browser.see("html").getDomAttribute("data-theme")).isEqualTo("light");
            assertThat(browser.see("html").getCssValue("background-color")).isNotEqualTo(dark);
        }

        @Test
        void hidesItsMenuOnATelephoneUntilItIsOpened() {
            browser.narrow();
            open("/technologies");
            assertThat(browser.texts("#nav a")).allMatch(String::isEmpty);

            browser.click("[popovertarget=nav]").follow("#nav", "Activity");

            assertThat(browser.text("h1")).isEqualTo("Activity");
        }
    }
}
