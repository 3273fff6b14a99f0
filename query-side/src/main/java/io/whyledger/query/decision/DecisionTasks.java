package io.whyledger.query.decision;

import io.whyledger.query.http.PageOf;

/**
 * Decisions that wait for somebody, by what for; those that have waited longest come first.
 *
 * @param reviews that they are asked to judge
 * @param sentBack drafts of theirs to which a reviewer wants changes
 * @param overdue theirs, whose reviewers missed the deadline
 * @param stale theirs, of which a fact has changed
 * @param due theirs, to be looked at again
 */
public record DecisionTasks(
        PageOf<DecisionSummary> reviews,
        PageOf<DecisionSummary> sentBack,
        PageOf<DecisionSummary> overdue,
        PageOf<DecisionSummary> stale,
        PageOf<DecisionSummary> due) {}
