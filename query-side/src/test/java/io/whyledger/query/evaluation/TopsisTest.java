package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TopsisTest {

    /**
     * The selection of a fighter aircraft by which C.-L. Hwang and K. Yoon, <i>Multiple Attribute Decision Making: Methods
     * and Applications</i>, Springer 1981, show the method: maximum speed, ferry range, payload, acquisition cost,
     * reliability and manoeuvrability of four aircraft. Less cost is better; as normalisation keeps the sign, the negative
     * of the cost is a benefit.
     */
    @Test
    void agreesWithTheExampleOfItsInventors() {
        double[][] aircraft = {
            {2.0, 1500, 20000, -5.5, 5, 9},
            {2.5, 2700, 18000, -6.5, 3, 5},
            {1.8, 2000, 21000, -4.5, 7, 7},
            {2.2, 1800, 20000, -5.0, 5, 5}
        };
        double[] weights = {.2, .1, .1, .1, .2, .3};

        assertThat(closeness(aircraft, weights)).containsExactly(new double[] {.643, .268, .613, .312}, within(.0006));
        assertThat(Ranks.of(closeness(aircraft, weights))).containsExactly(1, 4, 2, 3);
    }

    /**
     * By hand, with shares of 1/2, 1/3 and 1/6: the columns have the lengths √50, √45 and √42, so the ideal is (5/2√50,
     * 5/3√45, 5/6√42), the anti-ideal (3/2√50, 2/3√45, 1/6√42), and for the first option S*² = 1/200 + 1/45 and S⁻² = 1/200
     * + 4/378, since it has the best of the last column and the worst of the second.
     */
    @Test
    void agreesWithATableWorkedOutByHand() {
        double[][] scores = {{4, 2, 5}, {3, 5, 4}, {5, 4, 1}};
        double[] shares = {1 / 2.0, 1 / 3.0, 1 / 6.0};

        Topsis.Separation[] separations = Topsis.separations(scores, shares);

        assertThat(separations[0].toIdeal()).isCloseTo(Math.sqrt(1 / 200.0 + 1 / 45.0), within(1e-12));
        assertThat(separations[0].toAntiIdeal()).isCloseTo(Math.sqrt(1 / 200.0 + 4 / 378.0), within(1e-12));
        assertThat(closeness(scores, shares)).containsExactly(new double[] {.4307, .5387, .6021}, within(5e-5));
    }

    @Test
    void isOneForTheBestOfEverythingAndNothingForTheWorst() {
        assertThat(closeness(new double[][] {{5, 4}, {1, 1}, {3, 2}}, new double[] {.5, .5}))
                .startsWith(1, 0);
    }

    @Test
    void isOneHalfWhereOptionsAreAlike() {
        assertThat(closeness(new double[][] {{3, 3}, {3, 3}}, new double[] {.5, .5}))
                .containsExactly(.5, .5);
    }

    @Test
    void takesColumnsOfZeros() {
        assertThat(closeness(new double[][] {{0, 1}, {0, 2}}, new double[] {.5, .5}))
                .containsExactly(0, 1);
    }

    private static double[] closeness(double[][] scores, double[] shares) {
        return Arrays.stream(Topsis.separations(scores, shares))
                .mapToDouble(Topsis.Separation::closeness)
                .toArray();
    }
}
