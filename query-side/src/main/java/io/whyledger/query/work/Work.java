package io.whyledger.query.work;

import io.whyledger.query.decision.DecisionSummary;
import io.whyledger.query.evaluation.EvaluationSummary;
import io.whyledger.query.http.PageOf;

/**
 * What waits for one person.
 *
 * @param reviews decisions that they are asked to judge
 * @param ballots evaluations in which they may vote and have not
 * @param sentBack drafts of theirs to which a reviewer wants changes
 * @param overdue decisions of theirs whose reviewers missed the deadline
 * @param stale decisions of theirs of which a fact has changed
 * @param due decisions of theirs that are to be looked at again
 */
public record Work(
        String person,
        PageOf<DecisionSummary> reviews,
        PageOf<EvaluationSummary> ballots,
        PageOf<DecisionSummary> sentBack,
        PageOf<DecisionSummary> overdue,
        PageOf<DecisionSummary> stale,
        PageOf<DecisionSummary> due) {

    /** How many things wait; what waits for two reasons is counted twice. */
    public long count() {
        return reviews.total() + ballots.total() + sentBack.total() + overdue.total() + stale.total() + due.total();
    }
}
