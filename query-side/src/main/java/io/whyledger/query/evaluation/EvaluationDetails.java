package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.technology.TechnologyId;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in full, as everybody may see it at any time: that somebody has voted, never what.
 *
 * @param withdrawn options that are out of the running
 * @param evaluators who is asked to vote; empty when everybody may
 * @param ballots who has voted, the first first
 * @param awaited who is asked to vote and has not
 * @param abandonedBecause the reason, when it was abandoned
 * @param history what was done to it, oldest first
 */
public record EvaluationDetails(
        EvaluationSummary summary,
        Scale scale,
        List<Withdrawal> withdrawn,
        List<CriterionShare> criteria,
        List<String> evaluators,
        List<BallotReceipt> ballots,
        List<String> awaited,
        @Nullable String abandonedBecause,
        List<EvaluationChange> history) {

    public EvaluationDetails {
        withdrawn = List.copyOf(withdrawn);
        criteria = List.copyOf(criteria);
        evaluators = List.copyOf(evaluators);
        ballots = List.copyOf(ballots);
        awaited = List.copyOf(awaited);
        history = List.copyOf(history);
    }

    /** An option that is out of the running, and why. */
    public record Withdrawal(OptionName option, String reason) {}

    /**
     * A criterion and what it counts.
     *
     * @param weight as it was given, relative to the other weights
     * @param share of all weights, from 0 to 1
     */
    public record CriterionShare(String criterion, BigDecimal weight, double share) {}

    /**
     * That somebody has voted.
     *
     * @param revisions how often the ballot was replaced
     * @param revisedAt the last time
     */
    public record BallotReceipt(
            String evaluator, OffsetDateTime submittedAt, int revisions, @Nullable OffsetDateTime revisedAt) {}

    /**
     * What was done to an evaluation.
     *
     * @param position of the event in the ledger
     * @param kind opened, option-added, option-withdrawn, reweighted, ballot-submitted, ballot-revised, closed or abandoned
     * @param option that was added or withdrawn
     * @param criteria and their weights from then on, when they were set
     */
    public record EvaluationChange(
            long position,
            OffsetDateTime at,
            String actor,
            String kind,
            @Nullable TechnologyId option,
            @Nullable String reason,
            List<CriterionShare> criteria) {

        public EvaluationChange {
            criteria = List.copyOf(criteria);
        }
    }
}
