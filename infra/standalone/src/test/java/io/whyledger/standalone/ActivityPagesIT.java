package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@DisplayName("The page of the activity")
class ActivityPagesIT {

    @Autowired
    private Api api;

    @Autowired
    private Browser browser;

    private final Sample sample = new Sample();
    private final String name = sample.name("Sorrel");

    @Test
    void showsWhatHappensWithoutBeingLoadedAgain() {
        browser.open("/activity").awaitText("#pulse", "Live");
        browser.script("window.sameDocument = true");

        Answer registered = api.register(name).expect(201);

        browser.awaitText("#live .entry", "ada registered " + name + " as a candidate under Tool");
        assertThat(browser.attributes("#live .entry", "id")).contains("e-" + registered.position());
        assertThat(browser.script("return window.sameDocument")).isEqualTo(true);
    }

    /** Browsers keep no more than six connections with a server. */
    @Test
    void leavesItsConnectionToOthersWhileNobodySeesIt() {
        String first = browser.open("/activity").awaitText("#pulse", "Live").tab();
        List<String> others = IntStream.range(0, 7)
                .mapToObj(number -> browser.openTab()
                        .open("/activity")
                        .awaitText("#pulse", "Live")
                        .tab())
                .toList();
        api.register(name).expect(201);

        browser.lookAt(first).awaitText("#live .entry", "ada registered " + name);
        browser.awaitText("#pulse", "Live");
        String later = sample.name("Dock");
        api.register(later).expect(201);
        browser.awaitText("#live .entry", "ada registered " + later);
        assertThat(browser.texts("#live .entry"))
                .filteredOn(entry -> entry.contains(name))
                .hasSize(1);

        others.forEach(tab -> browser.lookAt(tab).closeTab());
        browser.lookAt(first);
    }

    @Test
    void leadsToTheStoryOfOneTechnology() {
        api.getAfter(api.register(name).expect(201), "/api/activity");
        browser.open("/activity").follow(".day:not(#live) .entry", "its story");

        assertThat(browser.text("[data-filter=subject]")).contains("technology/" + sample.slug("Sorrel"));
        assertThat(browser.text("#count")).isEqualTo("1 event");
    }
}
