package io.whyledger.query.evaluation;

import io.whyledger.query.evaluation.EvaluationDetails.CriterionShare;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from options, weights and ballots.
 *
 * @param criteria in the order in which each option lists its contributions
 * @param ranking by weighted sum, best first; options that are level share a rank, and the ranks after them are left out
 * @param topsis by TOPSIS (Hwang and Yoon 1981), best first
 * @param disagreement of the evaluators, under each criterion
 * @param gaps cells that nobody scored; they count as the lowest of the scale
 * @param flip what would give the weighted sum another winner
 */
public record Outcome(
        List<CriterionShare> criteria,
        List<Ranked> ranking,
        List<Closeness> topsis,
        List<Disagreement> disagreement,
        List<Gap> gaps,
        Flip flip) {

    public Outcome {
        criteria = List.copyOf(criteria);
        ranking = List.copyOf(ranking);
        topsis = List.copyOf(topsis);
        disagreement = List.copyOf(disagreement);
        gaps = List.copyOf(gaps);
    }

    /**
     * An option by its weighted sum.
     *
     * @param shared another option has the same rank
     * @param value on the scale of the scores
     * @param contributions of each criterion; they add up to the value
     */
    public record Ranked(OptionName option, int rank, boolean shared, double value, List<Double> contributions) {

        public Ranked {
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * An option by TOPSIS.
     *
     * @param closeness to the ideal, from 0 to 1
     * @param toIdeal Euclidean distance from the ideal in the weighted normalised table
     * @param toAntiIdeal and from the anti-ideal
     */
    public record Closeness(
            OptionName option, int rank, boolean shared, double closeness, double toIdeal, double toAntiIdeal) {}

    /**
     * How much evaluators disagree under a criterion.
     *
     * @param deviation population standard deviation of the scores, each compared with the mean of its option
     * @param relative that as a share of the largest there can be on the scale, from 0 to 1
     */
    public record Disagreement(String criterion, double deviation, double relative, List<Cell> cells) {

        public Disagreement {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one option got under one criterion.
     *
     * @param scores in the order of the ballots; empty when nobody gave one
     * @param mean the lowest of the scale when nobody gave a score
     * @param deviation population standard deviation
     */
    public record Cell(OptionName option, List<Integer> scores, double mean, double deviation) {

        public Cell {
            scores = List.copyOf(scores);
        }
    }

    /** A cell that nobody scored. */
    public record Gap(OptionName option, String criterion) {}

    /**
     * What a change of one weight can do to the first rank.
     *
     * @param shared several options are first already, so there is no winner to be flipped
     * @param smallest the change that moves the share of its criterion least; absent when no single change flips the
     *     winner
     * @param changes the smallest of each criterion that has one
     */
    public record Flip(boolean shared, @Nullable WeightChange smallest, List<WeightChange> changes) {

        public Flip {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A weight at which another option draws level with the winner; beyond it, the rival wins.
     *
     * @param weight today, in the measure in which weights were given
     * @param newWeight at which the rival draws level while all other weights stay
     * @param share of all weights today, from 0 to 1
     * @param newShare once all are normalised anew
     */
    public record WeightChange(
            String criterion, double weight, double newWeight, double share, double newShare, OptionName rival) {

        public boolean raised() {
            return newWeight > weight;
        }
    }
}
