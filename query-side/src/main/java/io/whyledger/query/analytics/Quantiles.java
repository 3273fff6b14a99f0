package io.whyledger.query.analytics;

import java.util.Collection;

/**
 * Quantiles by linear interpolation between the two values nearest to it: definition 7 of R. J. Hyndman and Y. Fan, Sample
 * Quantiles in Statistical Packages, The American Statistician 50 (1996); the default of R, NumPy and spreadsheets.
 */
final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** @param values at least one */
    static Quantiles of(Collection<Double> values) {
        return new Quantiles(values.stream().mapToDouble(it -> it).sorted().toArray());
    }

    double median() {
        return at(0.5);
    }

    /** @param share of the values below it, from 0 to 1 */
    double at(double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
