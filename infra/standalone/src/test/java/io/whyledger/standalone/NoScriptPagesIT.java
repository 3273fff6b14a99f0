package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@DisplayName("Without JavaScript")
class NoScriptPagesIT {

    @Autowired
    private Api api;

    private final Sample sample = new Sample();
    private Browser browser;

    @BeforeEach
    void start() {
        browser = Browser.withoutScript(api);
    }

    @AfterEach
    void end() {
        browser.close();
    }

    @Test
    void oneStillPreviewsImportsSearchesComparesAndRetracts() {
        browser.open("/import").type("#name", sample.document());
        assertThat(browser.has("html[data-script]")).as("JavaScript runs").isFalse();
        browser.type("#content", sample.text()).press("Preview");
        assertThat(browser.text("[data-figure=recorded]")).isEqualTo("12");
        browser.click("#apply").see("#report[data-state=complete]");

        browser.open("/technologies").type("#q", sample.name("Cedar") + "\n").awaitAddress("q=");
        assertThat(browser.text("#count")).startsWith("1 technology");

        browser.open("/compare?find=" + sample.name("Juniper"));
        browser.click("[value=%s]".formatted(sample.slug("Juniper"))).press("Compare");
        browser.type("#find", sample.name("Cedar")).press("Find");
        browser.click("[value=%s]".formatted(sample.slug("Cedar"))).press("Compare");
        browser.see("#board [data-technology=%s]".formatted(sample.slug("Cedar")));
        assertThat(browser.attributes("#board [data-technology]", "data-technology"))
                .containsExactlyInAnyOrder(sample.slug("Cedar"), sample.slug("Juniper"));

        browser.open("/technologies/" + sample.slug("Rolling")).follow("[data-finding]", "Retract");
        browser.type("#reason", "It is quick by now.").press("Retract");
        assertThat(browser.text("#retracted")).contains("1 retracted finding");
    }

    @Test
    void oneStillDraftsADecisionAndProposesIt() {
        browser.open("/decisions/new")
                .type("#title", sample.name("Decide"))
                .type("#scopeName", "Payments")
                .type("#context", "Nothing runs here.")
                .type("#options", "This\nThat")
                .type("#chosen", "This")
                .type("#outcome", "It needs no script.")
                .type("#series", sample.name("Scriptless"))
                .press("Save the draft");
        browser.see("[data-state=draft]");

        browser.type("#reviewers", "grace").press("Propose");

        browser.see("[data-state=proposed]");
        assertThat(browser.text("#approvals")).contains("0 of 1");
    }
}
