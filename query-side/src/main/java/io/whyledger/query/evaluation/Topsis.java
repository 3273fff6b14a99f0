package io.whyledger.query.evaluation;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * Technique for Order Preference by Similarity to Ideal Solution: the best option is near to an ideal one that has the
 * best of each criterion, and far from an anti-ideal one that has the worst of each.
 *
 * <p>After C.-L. Hwang and K. Yoon, <i>Multiple Attribute Decision Making: Methods and Applications</i>, Lecture Notes in
 * Economics and Mathematical Systems 186, Springer 1981: with the scores x, options i and criteria j,
 *
 * <ol>
 *   <li>vector normalisation r(i,j) = x(i,j) / sqrt(sum over i of x(i,j)²),
 *   <li>weighting v(i,j) = w(j) r(i,j), the weights adding up to 1,
 *   <li>ideal A*(j) = max over i of v(i,j), anti-ideal A⁻(j) = min over i of v(i,j), more being better,
 *   <li>separations S*(i) and S⁻(i), the Euclidean distances of v(i) from A* and A⁻,
 *   <li>relative closeness C*(i) = S⁻(i) / (S*(i) + S⁻(i)), from 0 to 1.
 * </ol>
 *
 * <p>Two cases that the definition leaves open: a column of zeros stays zero, and options that are alike in everything
 * are as near to the ideal as to the anti-ideal, so their closeness is one half.
 */
final class Topsis {

    private static final double NOTHING_BETWEEN = 1e-12;

    private Topsis() {}

    /**
     * Where one option stands.
     *
     * @param toIdeal S*, from the ideal
     * @param toAntiIdeal S⁻, from the anti-ideal
     */
    record Separation(double toIdeal, double toAntiIdeal) {

        double closeness() {
            double both = toIdeal + toAntiIdeal;
            return both < NOTHING_BETWEEN ? 0.5 : toAntiIdeal / both;
        }
    }

    static Separation[] separations(double[][] scores, double[] shares) {
        double[][] weighted = weighted(scores, shares);
        double[] ideal = extremes(weighted, shares.length, Math::max);
        double[] antiIdeal = extremes(weighted, shares.length, Math::min);
        return Arrays.stream(weighted)
                .map(option -> new Separation(distance(option, ideal), distance(option, antiIdeal)))
                .toArray(Separation[]::new);
    }

    private static double[][] weighted(double[][] scores, double[] shares) {
        double[] lengths = new double[shares.length];
        Arrays.setAll(
                lengths,
                column -> Math.sqrt(Arrays.stream(scores)
                        .mapToDouble(row -> row[column] * row[column])
                        .sum()));
        double[][] weighted = new double[scores.length][shares.length];
        for (int row = 0; row < scores.length; row++) {
            for (int column = 0; column < shares.length; column++) {
                double length = lengths[column];
                weighted[row][column] = length == 0 ? 0 : shares[column] * scores[row][column] / length;
            }
        }
        return weighted;
    }

    private static double[] extremes(double[][] weighted, int columns, DoubleBinaryOperator better) {
        return IntStream.range(0, columns)
                .mapToDouble(column -> Arrays.stream(weighted)
                        .mapToDouble(row -> row[column])
                        .reduce(better)
                        .orElse(0))
                .toArray();
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(IntStream.range(0, one.length)
                .mapToDouble(at -> (one[at] - other[at]) * (one[at] - other[at]))
                .sum());
    }
}
