package io.whyledger.query.analytics;

import io.whyledger.domain.MalformedInput;
import io.whyledger.query.http.Queries;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures that there are, with the rows in which they are taken along. */
enum Figures {
    LEAD_TIMES,
    REVERSALS,
    ADOPTION,
    REVIEWER_LOAD,
    DISAGREEMENT,
    STALE_DECISIONS,
    ACTIVITY;

    /** As addresses write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Figures named(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new MalformedInput(
                        "analytics.unknown-figures",
                        "There are no such figures, only "
                                + Arrays.stream(values()).map(Figures::key).collect(Collectors.joining(", ")) + "."));
    }

    Class<? extends Record> row() {
        return switch (this) {
            case LEAD_TIMES -> LeadTimes.Row.class;
            case REVERSALS -> Reversals.Row.class;
            case ADOPTION -> AdoptionHalfLife.Step.class;
            case REVIEWER_LOAD -> ReviewerLoad.Row.class;
            case DISAGREEMENT -> Disagreement.Row.class;
            case STALE_DECISIONS -> StaleDecisions.Row.class;
            case ACTIVITY -> ActivityByWeek.Row.class;
        };
    }

    List<? extends Record> rows(Queries queries, FindAnalytics of) {
        return switch (this) {
            case LEAD_TIMES ->
                queries.ask(new FindLeadTimes(of.from(), of.to(), of.scope()), LeadTimes.class)
                        .rows();
            case REVERSALS ->
                queries.ask(new FindReversals(of.from(), of.to(), of.scope(), of.withinDays()), Reversals.class)
                        .rows();
            case ADOPTION ->
                queries.ask(new FindAdoptionHalfLife(of.from(), of.to()), AdoptionHalfLife.class)
                        .rows();
            case REVIEWER_LOAD ->
                queries.ask(new FindReviewerLoad(of.from(), of.to(), of.scope()), ReviewerLoad.class)
                        .rows();
            case DISAGREEMENT ->
                queries.ask(new FindDisagreement(of.from(), of.to()), Disagreement.class)
                        .rows();
            case STALE_DECISIONS ->
                queries.ask(new FindStaleDecisions(of.from(), of.to(), of.scope()), StaleDecisions.class)
                        .rows();
            case ACTIVITY ->
                queries.ask(new FindActivity(of.from(), of.to(), of.scope()), ActivityByWeek.class)
                        .rows();
        };
    }
}
