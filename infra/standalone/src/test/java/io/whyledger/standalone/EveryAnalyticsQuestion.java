package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** Asks every question about figures, of which each answer has rows of its own. */
record EveryAnalyticsQuestion(Api api) {

    void ask(Answer last) {
        Stream.of("lead-times", "reversals", "adoption", "reviewer-load", "disagreement", "stale-decisions", "activity")
                .forEach(figures -> assertThat(api.getAfter(last, "/api/analytics/" + figures)
                                .expect(200)
                                .<List<Object>>at("$.rows"))
                        .isNotNull());
        assertThat(api.get("/api/analytics/lead-times").expect(200).<Integer>at("$.overall.decisions"))
                .isPositive();
        assertThat(api.get("/api/analytics/skipped").expect(200).<Integer>at("$.total"))
                .isZero();
        assertThat(api.page("/analytics").expect(200).body()).contains("grace");
    }
}
