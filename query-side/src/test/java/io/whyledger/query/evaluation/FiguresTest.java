package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "112, 112th"})
    void countPlaces(int rank, String place) {
        assertThat(Figures.INSTANCE.place(rank)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "0.5, 0.5", "1.3333333, 1.33", "1000, 1000", "0.001, 0", "0, 0", "10, 10"})
    void roundWeights(double weight, String written) {
        assertThat(Figures.INSTANCE.weight(weight)).isEqualTo(written);
    }
}
