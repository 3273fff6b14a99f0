package io.whyledger.query.analytics;

/**
 * All figures at once.
 */
public record AllFigures(
        LeadTimes leadTimes,
        Reversals reversals,
        AdoptionHalfLife adoption,
        ReviewerLoad reviewers,
        Disagreement disagreement,
        StaleDecisions stale,
        ActivityByWeek activity) {}
