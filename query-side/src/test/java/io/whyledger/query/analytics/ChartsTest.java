package io.whyledger.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A chart")
class ChartsTest {

    @ParameterizedTest
    @CsvSource({
        "0,        0 s",
        "0.0002,   17 s",
        "0.01,     14 min",
        "0.0834,   2.0 h",
        "0.5,      12 h",
        "2.26,     2.3 d",
        "1234,     '1,234 d'"
    })
    void tellsTimesInTheUnitThatShowsThem(double days, String told) {
        assertThat(new Measures().days(days)).isEqualTo(told);
    }

    @Test
    void ofACurveNamesEachDayOnceHoweverShortItIs() {
        assertThat(days(0)).containsExactly("0 d", "1 d");
        assertThat(days(2)).containsExactly("0 d", "1 d", "2 d");
        assertThat(days(400)).containsExactly("0 d", "100 d", "200 d", "300 d", "400 d");
    }

    private static List<String> days(long lasted) {
        AdoptionHalfLife one = new AdoptionHalfLife(1, 1, null, List.of(new AdoptionHalfLife.Step(lasted, 1, 0, 1, 1)));
        return CurveChart.of(one, "").atRisk().stream()
                .map(CurveChart.AtRisk::days)
                .toList();
    }
}
