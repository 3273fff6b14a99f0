package io.whyledger.query.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks from 1 for the highest value. Values that differ by less than rounding could make up share a rank, and the ranks
 * after them are left out, as in sports: 1, 2, 2, 4.
 */
final class Ranks {

    /** Scores are whole numbers of a small scale, so a real difference is far larger. */
    static final double ROUNDING = 1e-9;

    private Ranks() {}

    static int[] of(double[] values) {
        int[] ranks = new int[values.length];
        Arrays.setAll(
                ranks,
                at -> 1
                        + (int) Arrays.stream(values)
                                .filter(other -> other > values[at] + ROUNDING)
                                .count());
        return ranks;
    }

    /** The places in a list of values, best first; what shares a rank stays in the order in which it was given. */
    static List<Integer> bestFirst(int[] ranks) {
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparingInt(at -> ranks[at]))
                .toList();
    }

    static boolean isShared(int[] ranks, int at) {
        return Arrays.stream(ranks).filter(rank -> rank == ranks[at]).count() > 1;
    }
}
