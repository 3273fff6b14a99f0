package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsBrowser
@DisplayName("Whoever opens an empty ledger")
class FirstVisitPagesIT {

    private static final String[] CANDIDATES = {"Cedar", "Juniper", "Bluegreen", "Rolling", "Lantern", "Beacon"};

    @TempDir
    private Path folder;

    private final Sample sample = new Sample();
    private Installation whyledger;
    private Browser browser;

    @BeforeEach
    void start() {
        whyledger = new Installation(folder);
        whyledger.start();
        browser = new Browser(whyledger.api());
    }

    @AfterEach
    void end() {
        browser.close();
        whyledger.close();
    }

    @Test
    void isInvitedOnEveryPageToAnImportThatFillsTheCatalogue() {
        for (String page : new String[] {"/activity", "/imports", "/compare", "/technologies"}) {
            browser.open(page).awaitText("#empty", "Import");
        }

        browser.follow("#empty", "Import an overview").type("#name", sample.document());
        browser.paste("#content", sample.text()).press("Preview");
        browser.click("#apply").see("#report[data-state=complete]");
        browser.follow("#report", "To the catalogue");

        assertThat(browser.text("#count")).isEqualTo("6 technologies");
        assertThat(browser.texts("#results .main-cell .name"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CANDIDATES).map(sample::name).toList());
        assertThat(browser.complaints()).isEmpty();
    }
}
