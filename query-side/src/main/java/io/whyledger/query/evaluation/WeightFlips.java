package io.whyledger.query.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which change of a single weight would give the weighted sum another winner.
 *
 * <p>With the weight of criterion k set to t, the others kept and all of them normalised anew, the order of the options
 * is that of t x(i,k) + A(i), where A(i) is what the other criteria contribute. The winner a leads a rival b by g + t d
 * with g = A(a) - A(b) and d = x(a,k) - x(b,k), so b draws level at t = -g / d and is ahead beyond it. That counts when t
 * is finite and at least 0: the weight can be raised without end, and lowered until the criterion is gone.
 */
final class WeightFlips {

    private final double[][] scores;
    private final double[] shares;

    WeightFlips(double[][] scores, double[] shares) {
        this.scores = scores;
        this.shares = shares;
    }

    /**
     * A change of one weight.
     *
     * @param weight at which the rival draws level, in the measure in which all weights are 1 today
     * @param rival who is ahead beyond it
     */
    record Flip(int criterion, double share, double weight, int rival) {

        /** Of all weights, once they are normalised anew. */
        double newShare() {
            return weight / (1 - share + weight);
        }

        double distance() {
            return Math.abs(newShare() - share);
        }

        boolean isRaised() {
            return weight > share;
        }
    }

    /** The one that changes the share of its criterion least; nothing when no single change flips the winner. */
    Optional<Flip> smallest(int winner) {
        return nearest(all(winner).toList()).findFirst();
    }

    /** The smallest for each criterion that has one, in the order of the criteria. */
    Stream<Flip> all(int winner) {
        return IntStream.range(0, shares.length)
                .mapToObj(criterion -> IntStream.range(0, scores.length)
                        .filter(rival -> rival != winner)
                        .mapToObj(rival -> flip(winner, rival, criterion))
                        .flatMap(Stream::ofNullable)
                        .toList())
                .flatMap(flips -> nearest(flips).min(Comparator.comparingDouble(this::gain)).stream());
    }

    /** Those that are equally small, whatever rounding made of them. */
    private static Stream<Flip> nearest(List<Flip> flips) {
        double least = flips.stream().mapToDouble(Flip::distance).min().orElse(0);
        return flips.stream().filter(flip -> flip.distance() <= least + Ranks.ROUNDING);
    }

    private @Nullable Flip flip(int winner, int rival, int criterion) {
        double slope = scores[winner][criterion] - scores[rival][criterion];
        double lead = others(winner, criterion) - others(rival, criterion);
        if (Math.abs(slope) < Ranks.ROUNDING) {
            return null;
        }
        double weight = -lead / slope;
        // At 0 the two are level only; nothing lies beyond it.
        return weight > Ranks.ROUNDING ? new Flip(criterion, shares[criterion], weight, rival) : null;
    }

    /** The less, the further ahead the rival is beyond the weight. */
    private double gain(Flip flip) {
        double score = scores[flip.rival()][flip.criterion()];
        return flip.isRaised() ? -score : score;
    }

    private double others(int option, int criterion) {
        return IntStream.range(0, shares.length)
                .filter(other -> other != criterion)
                .mapToDouble(other -> shares[other] * scores[option][other])
                .sum();
    }
}
