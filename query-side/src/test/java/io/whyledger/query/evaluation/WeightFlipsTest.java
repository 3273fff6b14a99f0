package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whyledger.query.evaluation.WeightFlips.Flip;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WeightFlipsTest {

    private static final double BARELY = 1e-7;

    /** The third option wins with 4 before 23/6 and 7/2, see {@link WeightedSumTest}. */
    private static final Table BY_HAND =
            new Table(new double[][] {{4, 2, 5}, {3, 5, 4}, {5, 4, 1}}, new double[] {1 / 2.0, 1 / 3.0, 1 / 6.0});

    /**
     * The second draws level when the third criterion weighs 2/9 beside 1/2 and 1/3: 3/2 + 5/3 + 8/9 = 5/2 + 4/3 + 2/9. It
     * then has a share of 4/19, 0.044 more than 1/6; each other criterion has to change by more.
     */
    @Test
    void theSmallestAgreesWithATableWorkedOutByHand() {
        Flip flip = BY_HAND.flips().smallest(2).orElseThrow();

        assertThat(flip.criterion()).isEqualTo(2);
        assertThat(flip.rival()).isEqualTo(1);
        assertThat(flip.weight()).isCloseTo(2 / 9.0, within(1e-12));
        assertThat(flip.newShare()).isCloseTo(4 / 19.0, within(1e-12));
        assertThat(BY_HAND.flips().all(2).map(Flip::weight).toList())
                .usingComparatorForType((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1, Double.class)
                .containsExactly(5 / 12.0, 1 / 2.0, 2 / 9.0);
    }

    @Test
    void thereIsNoneWhenTheWinnerIsBestEverywhere() {
        Table table = new Table(new double[][] {{5, 5}, {1, 4}}, new double[] {.5, .5});

        assertThat(table.flips().smallest(0)).isEmpty();
    }

    /** Without the first criterion they are level, and a level rival has not won. */
    @Test
    void removingACriterionMustBringARivalAheadNotLevel() {
        Table table = new Table(new double[][] {{5, 3}, {1, 3}}, new double[] {.5, .5});

        assertThat(table.flips().smallest(0)).isEmpty();
    }

    @Test
    void ofRivalsThatDrawLevelTogetherItNamesTheOneThatIsAheadBeyond() {
        Table table = new Table(new double[][] {{4, 1}, {2, 3}, {1, 4}}, new double[] {.6, .4});

        assertThat(table.flips().smallest(0).orElseThrow().rival()).isEqualTo(2);
    }

    /** Both rivals draw level at 9/19; computed, one does so a little earlier. */
    @Test
    void ofRivalsThatDrawLevelTogetherButForRoundingItNamesTheSame() {
        Table table = Table.of(new int[][] {{2, 1, 4, 3}, {5, 4, 3, 1}, {5, 4, 1, 3}}, new int[] {7, 2, 1, 9});

        assertThat(table.flips().all(2).filter(flip -> flip.criterion() == 2).map(Flip::rival))
                .containsExactly(0);
    }

    @Property(tries = 500)
    void upToEachTheWinnerStaysAndBeyondItTheRivalWins(@ForAll("tables") Table table) {
        int winner = table.winner();
        Assume.that(table.isWonBy(winner, table.shares()));

        table.flips().all(winner).forEach(flip -> {
            for (int step = 0; step < 50; step++) {
                double before = flip.share() + (flip.weight() - flip.share()) * step / 50.0;
                assertThat(table.isLedBy(winner, table.weighing(flip.criterion(), before)))
                        .as("%s leads until %s", winner, flip)
                        .isTrue();
            }
            double beyond =
                    flip.weight() + Math.copySign(Math.min(BARELY, flip.weight() / 2), flip.weight() - flip.share());
            double[] then = table.weighing(flip.criterion(), beyond);
            assertThat(table.isLedBy(flip.rival(), then)).isTrue();
            assertThat(table.isLedBy(winner, then)).isFalse();
        });
    }

    @Property(tries = 500)
    void whereThereIsNoneNoWeightBringsAnotherWinner(@ForAll("tables") Table table) {
        int winner = table.winner();
        Assume.that(table.isWonBy(winner, table.shares()));
        List<Integer> flipped = table.flips().all(winner).map(Flip::criterion).toList();

        IntStream.range(0, table.shares().length)
                .filter(criterion -> !flipped.contains(criterion))
                .forEach(criterion -> DoubleStream.concat(
                                DoubleStream.iterate(0, it -> it <= 3, it -> it + .01), DoubleStream.of(10, 1e3, 1e6))
                        .forEach(weight -> assertThat(table.isLedBy(winner, table.weighing(criterion, weight)))
                                .isTrue()));
    }

    @Property(tries = 500)
    void noSmallerChangeOfAnyShareBringsAnotherWinner(@ForAll("tables") Table table) {
        int winner = table.winner();
        Assume.that(table.isWonBy(winner, table.shares()));
        double smallest = table.flips().smallest(winner).map(Flip::distance).orElse(1.0);

        for (int criterion = 0; criterion < table.shares().length; criterion++) {
            double share = table.shares()[criterion];
            for (double change = -smallest + BARELY; change < smallest; change += smallest / 20) {
                double newShare = share + change;
                if (newShare >= 0 && newShare < 1) {
                    double weight = newShare * (1 - share) / (1 - newShare);
                    assertThat(table.isLedBy(winner, table.weighing(criterion, weight)))
                            .isTrue();
                }
            }
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 5),
                        Arbitraries.integers().between(1, 5))
                .flatAs((options, criteria) -> Combinators.combine(
                                Arbitraries.integers()
                                        .between(1, 5)
                                        .array(int[].class)
                                        .ofSize(criteria)
                                        .array(int[][].class)
                                        .ofSize(options),
                                Arbitraries.integers()
                                        .between(1, 10)
                                        .array(int[].class)
                                        .ofSize(criteria))
                        .as(Table::of));
    }

    record Table(double[][] scores, double[] shares) {

        static Table of(int[][] scores, int[] weights) {
            double all = IntStream.of(weights).sum();
            return new Table(
                    Arrays.stream(scores)
                            .map(row -> IntStream.of(row).asDoubleStream().toArray())
                            .toArray(double[][]::new),
                    IntStream.of(weights).mapToDouble(weight -> weight / all).toArray());
        }

        WeightFlips flips() {
            return new WeightFlips(scores, shares);
        }

        int winner() {
            return Ranks.bestFirst(Ranks.of(values(shares))).get(0);
        }

        boolean isWonBy(int option, double[] weights) {
            return Arrays.stream(Ranks.of(values(weights)))
                                    .filter(rank -> rank == 1)
                                    .count()
                            == 1
                    && isLedBy(option, weights);
        }

        boolean isLedBy(int option, double[] weights) {
            double[] values = values(weights);
            return values[option] >= Arrays.stream(values).max().orElseThrow() - Ranks.ROUNDING * sum(weights);
        }

        double[] weighing(int criterion, double weight) {
            double[] weights = shares.clone();
            weights[criterion] = weight;
            return weights;
        }

        private double[] values(double[] weights) {
            return WeightedSum.values(WeightedSum.contributions(scores, weights));
        }

        private static double sum(double[] weights) {
            return Arrays.stream(weights).sum();
        }

        @Override
        public String toString() {
            return Arrays.deepToString(scores) + " by " + Arrays.toString(shares);
        }
    }
}
