package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@DisplayName("The catalogue")
class CataloguePagesIT {

    @Autowired
    private Api api;

    @Autowired
    private Browser browser;

    private final Sample sample = new Sample();

    @BeforeEach
    void open() {
        Answer imported = api.importDocument(sample.document(), sample.text()).expect(201);
        api.getAfter(imported, "/api/technologies");
        browser.open("/technologies");
    }

    private static String row(String slug) {
        return "#results [data-technology=" + slug + "]";
    }

    private void tick(String candidate) {
        browser.type("#q", sample.name(candidate)).awaitText("#count", "1 technology");
        browser.click(row(sample.slug(candidate)) + " input");
    }

    @Test
    void isSearchedAsOneTypes() {
        browser.script("window.sameDocument = true");

        browser.type("#q", sample.name("Cedar")).awaitText("#count", "1 technology");

        assertThat(browser.attributes("#results [data-technology]", "data-technology"))
                .containsExactly(sample.slug("Cedar"));
        assertThat(browser.address()).contains("q=" + sample.name("Cedar"));
        assertThat(browser.script("return window.sameDocument")).isEqualTo(true);
    }

    @Test
    void saysSoWhenNothingMatches() {
        browser.type("#q", "zzyzx").awaitText("#no-match", "zzyzx");

        browser.follow("#no-match", "Show all");

        assertThat(browser.value("#q")).isEmpty();
        assertThat(browser.texts("#results [data-technology]")).isNotEmpty();
    }

    @Test
    void isNarrowedByAChipWhileTheSearchStays() {
        String name = sample.name("Juniper");
        browser.type("#q", name).awaitAddress("q=" + name);
        browser.follow("#results", "Database");

        assertThat(browser.text("[data-filter=category][aria-current]")).contains("Database");
        assertThat(browser.value("#q")).isEqualTo(name);
        assertThat(browser.texts("#results [data-technology] .wide-cell")).allMatch(cell -> cell.contains("Database"));
        assertThat(browser.has(row(sample.slug("Juniper")))).isTrue();
    }

    @Test
    void keepsWhatIsTickedForAComparison() {
        tick("Cedar");
        assertThat(browser.text("#compare [data-hint]")).isEqualTo("One ticked; tick another.");
        assertThat(browser.see("#compare [type=submit]").isEnabled()).isFalse();
        tick("Juniper");

        browser.click("#compare [type=submit]").see("#board");

        assertThat(browser.attributes("#board [data-technology]", "data-technology"))
                .containsExactlyInAnyOrder(sample.slug("Cedar"), sample.slug("Juniper"));
    }
}
