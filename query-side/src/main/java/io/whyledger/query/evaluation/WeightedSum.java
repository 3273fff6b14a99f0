package io.whyledger.query.evaluation;

import java.util.Arrays;

/**
 * Simple additive weighting: an option's value is the sum of its scores, each times the share of its criterion, so it
 * lies on the scale of the scores. After C.-L. Hwang and K. Yoon, <i>Multiple Attribute Decision Making: Methods and
 * Applications</i>, Springer 1981, "Simple Additive Weighting"; the scores are not normalised any further, because all
 * criteria are scored on one scale.
 */
final class WeightedSum {

    private WeightedSum() {}

    /** How much of an option's value each criterion contributes; the value is their sum. */
    static double[][] contributions(double[][] means, double[] shares) {
        return Arrays.stream(means).map(row -> products(row, shares)).toArray(double[][]::new);
    }

    static double[] values(double[][] contributions) {
        return Arrays.stream(contributions)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    private static double[] products(double[] row, double[] shares) {
        double[] products = new double[row.length];
        Arrays.setAll(products, at -> row[at] * shares[at]);
        return products;
    }
}
