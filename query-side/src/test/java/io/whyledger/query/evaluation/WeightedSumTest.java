package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A table worked out by hand: weights 3, 2 and 1 are shares of 1/2, 1/3 and 1/6. */
class WeightedSumTest {

    private static final double[][] SCORES = {{4, 2, 5}, {3, 5, 4}, {5, 4, 1}};
    private static final double[] SHARES = {1 / 2.0, 1 / 3.0, 1 / 6.0};

    @Test
    void addsUpEachScoreTimesItsShare() {
        double[][] contributions = WeightedSum.contributions(SCORES, SHARES);

        assertThat(contributions[0]).containsExactly(new double[] {2, 2 / 3.0, 5 / 6.0}, within(1e-12));
        assertThat(contributions[2]).containsExactly(new double[] {5 / 2.0, 4 / 3.0, 1 / 6.0}, within(1e-12));
        assertThat(WeightedSum.values(contributions)).containsExactly(new double[] {3.5, 23 / 6.0, 4}, within(1e-12));
    }
}
