package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.Scale;
import java.util.Collection;
import java.util.List;

/**
 * How much evaluators disagree: the population standard deviation of their scores, σ = sqrt(sum of (x - mean)² / n). All
 * evaluators are known, so it is divided by n, not by n - 1 as for a sample. Over several cells the squares are pooled,
 * each score being compared with the mean of its own cell, because options are meant to differ.
 */
final class Deviation {

    private Deviation() {}

    /** Over the cells of scores; 0 when there is none. */
    static double of(Collection<List<Integer>> cells) {
        long scores = cells.stream().mapToLong(List::size).sum();
        double squares = cells.stream().mapToDouble(Deviation::squares).sum();
        return scores == 0 ? 0 : Math.sqrt(squares / scores);
    }

    /** As a share of the largest there can be: half of the evaluators at either end of the scale. */
    static double relative(double deviation, Scale scale) {
        double largest = (scale.highest() - scale.lowest()) / 2.0;
        return largest == 0 ? 0 : deviation / largest;
    }

    private static double squares(List<Integer> scores) {
        double mean = scores.stream().mapToInt(Integer::intValue).average().orElse(0);
        return scores.stream()
                .mapToDouble(score -> (score - mean) * (score - mean))
                .sum();
    }
}
