package io.whyledger.benchmarks.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.benchmarks.report.Results;
import io.whyledger.benchmarks.report.Sample;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every part with hardly any load: whether it works, not how fast. */
@DisplayName("The load driver")
class SuiteTest {

    @TempDir
    private Path folder;

    @Test
    void measuresEveryContenderOnTheEmbeddedStore() throws Exception {
        Results results = new Suite(small("h2", "ours,stock,raw-jdbc"))
                .run(List.of(Part.APPEND, Part.REPLAY, Part.LAG, Part.MEMORY));

        assertThat(results.samples())
                .extracting(sample -> sample.contender() + ": " + sample.measure())
                .containsExactlyInAnyOrder(
                        "ours: create, 2 clients",
                        "ours: update, 2 clients",
                        "stock: create, 2 clients",
                        "stock: update, 2 clients",
                        "raw-jdbc: create, 2 clients",
                        "raw-jdbc: update, 2 clients",
                        "ours: batch append, 1,000 events each",
                        "ours: replay into the catalogue",
                        "stock: batch append, 1,000 events each",
                        "stock: replay into the catalogue",
                        "raw-jdbc: batch append, 1,000 events each",
                        "ours: same process",
                        "stock: same process",
                        "ours: replay of 100 events");
        assertThat(results.samples())
                .allSatisfy(sample -> assertThat(sample.values().values()).allMatch(value -> value >= 0));
        assertThat(folder.resolve("results.json")).content().contains("\"commit\"", "\"cores\"");
        assertThat(folder.resolve("results.md")).content().contains("### append on h2", "ours ÷ this");
    }

    @Test
    void measuresViewsInAnotherProcessOnPostgresql() throws Exception {
        Results results = new Suite(small("postgresql", "ours")).run(List.of(Part.LAG_ACROSS));

        assertThat(results.samples()).extracting(Sample::measure).containsExactly("other process");
        assertThat(results.machine()).containsEntry("PostgreSQL fsync", "on");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Options.of(List.of("runs=1")));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Part.of("lags"));
    }

    private Options small(String stores, String contenders) {
        return Options.of(List.of(
                "--stores=" + stores,
                "--contenders=" + contenders,
                "--runs=1",
                "--clients=2",
                "--connections=8",
                "--seconds=0.2",
                "--warmup=0.2",
                "--lag-seconds=0.5",
                "--replay-events=100",
                "--memory-events=100",
                "--out=" + folder));
    }
}
