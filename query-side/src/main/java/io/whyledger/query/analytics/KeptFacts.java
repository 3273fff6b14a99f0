package io.whyledger.query.analytics;

import io.whyledger.projection.analytics.AcceptedDecision;
import io.whyledger.projection.analytics.AnalyticsViews;
import io.whyledger.projection.analytics.CriterionSpread;
import io.whyledger.projection.analytics.GivenResponse;
import io.whyledger.projection.analytics.ReviewSpan;
import io.whyledger.projection.analytics.RingStep;
import io.whyledger.projection.analytics.StaleSpan;
import io.whyledger.projection.analytics.WeekCount;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps the facts in memory for as long as nothing more has been told that they could follow from. */
@Component
class KeptFacts {

    /** @param told how much of which kinds of streams they follow from */
    private record Kept(List<Long> told, List<?> facts) {}

    private static final String DECISION = "decision";
    private static final String TECHNOLOGY = "technology";
    private static final String EVALUATION = "evaluation";
    private static final String IMPORT = "import";

    private final AnalyticsViews views;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    KeptFacts(AnalyticsViews views) {
        this.views = views;
    }

    Snapshot now() {
        return new Now(views.told());
    }

    /** What is told meanwhile may be in the facts already, but never the other way round. */
    private final class Now implements Snapshot {

        private final Map<String, Long> told;

        private Now(Map<String, Long> told) {
            this.told = told;
        }

        @Override
        public List<AcceptedDecision> accepted() {
            return facts("accepted", views::accepted, DECISION);
        }

        @Override
        public List<ReviewSpan> reviews() {
            return facts("reviews", views::reviews, DECISION);
        }

        @Override
        public List<GivenResponse> responses() {
            return facts("responses", views::responses, DECISION);
        }

        @Override
        public List<StaleSpan> stale() {
            return facts("stale", views::stale, DECISION, TECHNOLOGY, EVALUATION);
        }

        @Override
        public List<RingStep> rings() {
            return facts("rings", views::rings, TECHNOLOGY);
        }

        @Override
        public List<CriterionSpread> spreads() {
            return facts("spreads", views::spreads, EVALUATION);
        }

        @Override
        public List<WeekCount> activity() {
            return facts("activity", views::activity, DECISION, TECHNOLOGY, EVALUATION, IMPORT);
        }

        @SuppressWarnings("unchecked")
        private <F> List<F> facts(String name, Supplier<List<F>> read, String... kinds) {
            List<Long> since =
                    Arrays.stream(kinds).map(it -> told.getOrDefault(it, 0L)).toList();
            Kept before = kept.get(name);
            if (before == null || !before.told().equals(since)) {
                before = new Kept(since, read.get());
                kept.put(name, before);
            }
            return (List<F>) before.facts();
        }
    }
}
