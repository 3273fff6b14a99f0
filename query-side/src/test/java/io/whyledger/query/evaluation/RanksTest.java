package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void areSharedByEqualsAndLeaveOutThoseAfterThem() {
        assertThat(Ranks.of(new double[] {2, 5, 5, 1})).containsExactly(3, 1, 1, 4);
    }

    @Test
    void areSharedInSpiteOfRounding() {
        assertThat(Ranks.of(new double[] {0.1 + 0.2, 0.3})).containsExactly(1, 1);
    }

    @Test
    void keepEqualsInTheOrderInWhichTheyWereGiven() {
        int[] ranks = Ranks.of(new double[] {3, 4, 3, 4});

        assertThat(Ranks.bestFirst(ranks)).containsExactly(1, 3, 0, 2);
    }

    @Test
    void sayWhetherTheyAreShared() {
        int[] ranks = Ranks.of(new double[] {3, 4, 3});

        assertThat(Ranks.isShared(ranks, 0)).isTrue();
        assertThat(Ranks.isShared(ranks, 1)).isFalse();
    }
}
