package io.whyledger.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The results")
class ResultsTest {

    @Test
    void showTheMiddleRunWithTheEndsAndCompareRunByRun() {
        Results results = new Results(
                Map.of("cores", "2"),
                Map.of(),
                List.of(
                        sample("ours", 1, 400),
                        sample("stock", 1, 100),
                        sample("ours", 2, 200),
                        sample("stock", 2, 100),
                        sample("ours", 3, 900),
                        sample("stock", 3, 300)));

        assertThat(results.markdown())
                .isEqualTo(
                        """
                        - cores: 2

                        ### append on h2

                        | measure | contender | per second | ours ÷ this |
                        |---|---|---|---|
                        | create | ours | 400 (200–900) |  |
                        | create | stock | 100 (100–300) | 3.00 (2.00–4.00) |
                        """);
    }

    @Test
    void compareNothingWhereTheLedgerDidNotTakePart() {
        Results results = new Results(Map.of(), Map.of(), List.of(sample("raw-jdbc", 1, 5)));

        assertThat(results.markdown()).contains("| create | raw-jdbc | 5.00 |  |");
    }

    private static Sample sample(String contender, int run, double perSecond) {
        return new Sample("append", "h2", contender, run, "create", Map.of(Figure.RATE, perSecond));
    }
}
