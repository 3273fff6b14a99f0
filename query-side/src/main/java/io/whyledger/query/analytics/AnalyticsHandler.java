package io.whyledger.query.analytics;

import io.whyledger.projection.analytics.AnalyticsViews;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws figures from the facts. */
@Component
class AnalyticsHandler {

    private final KeptFacts facts;
    private final AnalyticsViews views;
    private final Clock clock;

    AnalyticsHandler(KeptFacts facts, AnalyticsViews views, Clock clock) {
        this.facts = facts;
        this.views = views;
        this.clock = clock;
    }

    @QueryHandler
    LeadTimes handle(FindLeadTimes query) {
        return leadTimes(facts.now(), window(query.from(), query.to()), query.scope());
    }

    @QueryHandler
    Reversals handle(FindReversals query) {
        return reversals(facts.now(), window(query.from(), query.to()), query.scope(), query.withinDays());
    }

    @QueryHandler
    AdoptionHalfLife handle(FindAdoptionHalfLife query) {
        return AdoptionFigures.halfLife(facts.now().rings(), window(query.from(), query.to()));
    }

    @QueryHandler
    ReviewerLoad handle(FindReviewerLoad query) {
        return load(facts.now(), window(query.from(), query.to()), query.scope());
    }

    @QueryHandler
    Disagreement handle(FindDisagreement query) {
        return OtherFigures.disagreement(facts.now().spreads(), window(query.from(), query.to()));
    }

    @QueryHandler
    StaleDecisions handle(FindStaleDecisions query) {
        return stale(facts.now(), window(query.from(), query.to()), query.scope());
    }

    @QueryHandler
    ActivityByWeek handle(FindActivity query) {
        return activity(facts.now(), window(query.from(), query.to()), query.scope());
    }

    @QueryHandler
    AllFigures handle(FindAnalytics query) {
        Snapshot now = facts.now();
        Window window = window(query.from(), query.to());
        return new AllFigures(
                leadTimes(now, window, query.scope()),
                reversals(now, window, query.scope(), query.withinDays()),
                AdoptionFigures.halfLife(now.rings(), window),
                load(now, window, query.scope()),
                OtherFigures.disagreement(now.spreads(), window),
                stale(now, window, query.scope()),
                activity(now, window, query.scope()));
    }

    @QueryHandler
    SkippedRecords handle(ListSkippedRecords query) {
        return new SkippedRecords(views.skippedByReason(), views.skipped(query.page(), query.size()));
    }

    private Window window(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Window.of(from, to, clock);
    }

    private static LeadTimes leadTimes(Snapshot now, Window window, @Nullable String scope) {
        return DecisionFigures.leadTimes(now.accepted(), window, ScopeFilter.of(scope));
    }

    private static Reversals reversals(Snapshot now, Window window, @Nullable String scope, int withinDays) {
        return DecisionFigures.reversals(now.accepted(), window, ScopeFilter.of(scope), withinDays);
    }

    private static ReviewerLoad load(Snapshot now, Window window, @Nullable String scope) {
        return ReviewFigures.load(now.reviews(), now.responses(), window, ScopeFilter.of(scope));
    }

    private static StaleDecisions stale(Snapshot now, Window window, @Nullable String scope) {
        return DecisionFigures.stale(now.accepted(), now.stale(), window, ScopeFilter.of(scope));
    }

    private static ActivityByWeek activity(Snapshot now, Window window, @Nullable String scope) {
        return OtherFigures.activity(now.activity(), window, ScopeFilter.of(scope));
    }
}
