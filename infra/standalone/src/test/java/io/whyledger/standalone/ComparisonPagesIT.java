package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@DisplayName("A comparison")
class ComparisonPagesIT {

    private static final String GAP = "[data-criterion=Backups] td[data-gap=true]";

    @Autowired
    private Api api;

    @Autowired
    private Browser browser;

    private final Sample sample = new Sample();
    private final String address = "/compare?of=%s&of=%s".formatted(sample.slug("Cedar"), sample.slug("Juniper"));

    @BeforeEach
    void open() {
        api.getAfter(api.importDocument(sample.document(), sample.text()).expect(201), "/api/technologies");
        browser.open(address);
    }

    @Test
    void hasARowForEachCriterionOfAnyCandidate() {
        assertThat(browser.attributes("#board [data-criterion]", "data-criterion"))
                .containsExactlyInAnyOrder("Transactions", "Backups", "Replication", "Schema", "Learning curve");
    }

    @Test
    void saysAStanceInAWordNotByColourAlone() {
        assertThat(browser.texts("[data-criterion=Transactions] td:nth-of-type(1) .stance"))
                .containsExactlyInAnyOrder("Strength:", "Weakness:");
        assertThat(browser.texts("[data-criterion=Transactions] td:nth-of-type(1) .statement"))
                .containsExactlyInAnyOrder(
                        "An order and its lines are committed together.",
                        "Long transactions are slow and block others.");
    }

    @Test
    void showsGapsAsItsLegendDoes() {
        String drawn = "background-image";

        assertThat(browser.see(".legend .gap").getCssValue(drawn))
                .isEqualTo(browser.see(GAP).getCssValue(drawn))
                .contains("gradient");
        assertThat(browser.see(".legend .gap").getCssValue("background-color"))
                .isEqualTo(browser.see(GAP).getCssValue("background-color"));
    }

    @Test
    void invitesWhoeverSeesAGapToRecordAFinding() {
        assertThat(browser.text(GAP)).contains("Record a finding");

        browser.click(GAP + " a");
        assertThat(browser.value("#criterion")).isEqualTo("Backups");
        browser.click("label:has([value=weakness])");
        browser.type("#statement", "A backup stops the writers.").press("Record");

        assertThat(browser.texts("[data-criterion=Backups] [data-stance=weakness] .statement"))
                .containsExactly("A backup stops the writers.");
        browser.open(address);
        assertThat(browser.texts("[data-criterion=Backups] td .statement"))
                .containsExactly("A backup runs while orders come in.", "A backup stops the writers.");
        assertThat(browser.has(GAP)).isFalse();
    }
}
