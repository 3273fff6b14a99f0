package io.whyledger.benchmarks.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.whyledger.benchmarks.report.Figure;
import io.whyledger.benchmarks.report.Results;
import io.whyledger.benchmarks.report.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
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
    void measuresCommandsOfEveryContender() throws Exception {
        Results results = run("h2", "ours,stock,raw-jdbc", Part.APPEND);

        assertThat(results.samples())
                .extracting(Sample::contender, Sample::measure)
                .containsExactly(
                        tuple("ours", "create, 2 clients"),
                        tuple("ours", "update, 2 clients"),
                        tuple("stock", "create, 2 clients"),
                        tuple("stock", "update, 2 clients"),
                        tuple("raw-jdbc", "create, 2 clients"),
                        tuple("raw-jdbc", "update, 2 clients"));
        assertRates(results);
        assertThat(folder.resolve("results.json")).content().contains("\"commit\"", "\"cores\"");
        assertThat(folder.resolve("results.md")).content().contains("### append on h2", "ours ÷ this");
    }

    @Test
    void measuresBatchesAndReplays() throws Exception {
        Results results = run("h2", "ours,stock,raw-jdbc", Part.REPLAY);

        assertThat(results.samples())
                .extracting(Sample::contender, Sample::measure)
                .containsExactly(
                        tuple("ours", "batch append, 1,000 events each"),
                        tuple("ours", "replay into the catalogue"),
                        tuple("stock", "batch append, 1,000 events each"),
                        tuple("stock", "replay into the catalogue"),
                        tuple("raw-jdbc", "batch append, 1,000 events each"));
        assertRates(results);
    }

    private static void assertRates(Results results) {
        assertThat(results.samples())
                .extracting(sample -> sample.values().get(Figure.RATE))
                .allMatch(rate -> rate != null && rate > 0);
    }

    @Test
    void measuresHowMuchMemoryAReplayHolds() throws Exception {
        Results results = run("h2", "ours", Part.MEMORY);

        assertThat(results.samples()).extracting(Sample::measure).containsExactly("replay of 100 events");
        assertThat(results.samples().get(0).values()).containsKeys("MB after 010 %", "MB after 100 %");
    }

    @Test
    void measuresHowFarViewsAreBehind() throws Exception {
        Results results = run("h2", "stock", Part.LAG);

        assertThat(results.samples()).extracting(Sample::measure).containsExactly("same process");
        assertThat(results.samples().get(0).values()).containsKeys("after the answer, p99 ms");
    }

    @Test
    void measuresViewsInAnotherProcessOnPostgresql() throws Exception {
        Results results = run("postgresql", "ours", Part.LAG_ACROSS);

        assertThat(results.samples()).extracting(Sample::measure).containsExactly("other process");
        assertThat(results.machine()).containsEntry("PostgreSQL fsync", "on");
    }

    @Test
    void goesOnWithoutAContenderThatFails() {
        assertThatExceptionOfType(ContenderFailed.class)
                .isThrownBy(() -> run("h2", "stock,raw-jdbc", Part.REPLAY, "--heap=24m"))
                .withMessageContaining("replay h2 stock run 1");

        assertThat(folder.resolve("results.md"))
                .content()
                .contains("| raw-jdbc |")
                .doesNotContain("| stock |");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Options.of(List.of("runs=1")));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Part.of("lags"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Options.of(List.of("--sconds=5")))
                .withMessageContaining("--sconds");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Suite(Options.of(List.of("--stores=postgres"))))
                .withMessageContaining("not postgres");
    }

    private Results run(String store, String contenders, Part part, String... others) throws Exception {
        List<String> small = new ArrayList<>(List.of(
                "--stores=" + store,
                "--contenders=" + contenders,
                "--runs=1",
                "--clients=2",
                "--connections=8",
                "--seconds=0.2",
                "--warmup=0.2",
                "--lag-warmup=0.2",
                "--lag-seconds=0.5",
                "--replay-events=100",
                "--memory-events=100",
                "--out=" + folder));
        small.addAll(List.of(others));
        return new Suite(Options.of(small)).run(List.of(part));
    }
}
