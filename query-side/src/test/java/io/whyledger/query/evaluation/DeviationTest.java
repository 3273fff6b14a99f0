package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whyledger.domain.evaluation.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviationTest {

    /** The mean of 2, 4, 4, 4, 5, 5, 7 and 9 is 5, their squares add up to 32, and the root of 32/8 is 2. */
    @Test
    void ofOneCellIsThatOfThePopulation() {
        assertThat(Deviation.of(List.of(List.of(2, 4, 4, 4, 5, 5, 7, 9)))).isEqualTo(2);
    }

    @Test
    void isNothingWhereAllAgreeHoweverDifferentTheOptionsAre() {
        assertThat(Deviation.of(List.of(List.of(1, 1, 1), List.of(5, 5, 5)))).isZero();
    }

    /** 1 and 3 are 1 from their mean, 2 and 2 are 0: the root of (1 + 1 + 0 + 0)/4. */
    @Test
    void ofSeveralCellsIsPooled() {
        assertThat(Deviation.of(List.of(List.of(1, 3), List.of(2, 2)))).isCloseTo(Math.sqrt(.5), within(1e-12));
    }

    @Test
    void isNothingWhereNobodyOrOnlyOneHasVoted() {
        assertThat(Deviation.of(List.of(List.of(), List.of(4)))).isZero();
    }

    @Test
    void isTheWholeScaleWhenHalfAreAtEitherEnd() {
        double deviation = Deviation.of(List.of(List.of(1, 5, 1, 5)));

        assertThat(Deviation.relative(deviation, Scale.ONE_TO_FIVE)).isEqualTo(1);
        assertThat(Deviation.relative(deviation, new Scale(0, 8))).isEqualTo(.5);
    }
}
