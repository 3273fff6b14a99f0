package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@DisplayName("The page of analytics")
class AnalyticsPagesIT {

    @Autowired
    private Api api;

    @Autowired
    private EventStore events;

    @Autowired
    private Browser browser;

    private final Sample sample = new Sample();
    private final String team = sample.name("Analysts");

    @BeforeEach
    void decide() {
        DecisionApi decisions = new DecisionApi(api, events);
        Map<String, Object> content =
                DecisionApi.with(DecisionApi.content("Use figures"), "scope", Map.of("kind", "team", "name", team));
        decisions.accepted(content);
        decisions.proposed(content);
        Answer last = decisions.draft(content).expect(201);
        api.getAfter(last, "/api/analytics/activity").expect(200);
        browser.open("/technologies").follow("#nav", "Analytics");
        browser.type("#scope", team).press("Show").awaitAddress("scope=");
    }

    @Test
    void saysInWordsAndNumbersWhatItDraws() {
        assertThat(browser.value("#scope")).isEqualTo(team);
        assertThat(browser.text("#lead-times .big")).contains("at the median", "1 decision");
        assertThat(browser.texts("#reversals .bars .value")).allMatch(it -> it.startsWith("too early"));
        assertThat(browser.text("#reviewer-load .explain")).contains("2 are at the end of the last");
        assertThat(browser.texts("#reviewer-load .bars .who bdi")).containsExactlyInAnyOrder("grace", "linus");
        assertThat(browser.texts("#reviewer-load .bars .value")).allMatch(it -> it.startsWith("1 open · 1 given"));
        assertThat(browser.text("#stale-decisions .big")).startsWith("0 of 1 that hold");
        assertThat(browser.texts("#activity .bars .who bdi")).containsExactly(team + " (team)");
        assertThat(browser.attributes("#activity .plot", "aria-label")).hasSize(1);
    }

    @Test
    void hasEachChartAsATableAndToTakeAlong() {
        browser.click("#lead-times summary");
        assertThat(browser.text("#lead-times tbody")).contains(team, "team", "1");

        String csv = browser.attributes("#lead-times .take a", "href").get(0);
        assertThat(api.get(csv).expect(200).body())
                .startsWith("month,scopeKind")
                .contains(team);
        assertThat(browser.attributes(".analysis .take a", "href")).hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void isNotWiderThanATelephoneAndAccessibleInTheDark() {
        browser.narrow();
        browser.script("document.documentElement.dataset.theme = 'dark'");

        assertThat(Accessibility.tooWide(browser)).isEmpty();
        assertThat(Accessibility.flaws(browser)).isEmpty();
    }
}
