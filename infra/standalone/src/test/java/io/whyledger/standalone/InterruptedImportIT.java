package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Killed with -9 and started again,")
class InterruptedImportIT {

    private static final int CANDIDATES = 2_000;

    @TempDir
    private Path folder;

    private Installation whyledger;

    @BeforeEach
    void start() {
        whyledger = new Installation(folder);
        whyledger.start();
    }

    @AfterEach
    void end() {
        whyledger.close();
    }

    @Test
    void anImportCompletesByItselfWithEachStatementExactlyOnce() throws Exception {
        String document = Widgets.document(CANDIDATES, "expensive");
        CompletableFuture<Void> sender =
                CompletableFuture.runAsync(() -> whyledger.api().importDocument("large", document));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> done() > 0);
        whyledger.kill();
        assertThat(sender).failsWithin(Duration.ofSeconds(10));

        whyledger.start();
        assertThat(done()).as("the kill came before the end").isLessThan(CANDIDATES);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> whyledger.api().get("/api/imports/large").body().contains("completedAt"));

        assertThat(done()).isEqualTo(CANDIDATES);
        Answer again = whyledger.api().importDocument("large", document).expect(200);
        assertThat(again.<String>at("$.status")).isEqualTo("unchanged");
        expectEachStatementOnce(again.position());
        Answer summary = whyledger.api().get("/api/imports/large");
        assertThat(summary.<Integer>at("$.summary.counts.registered"))
                .as("counted once, though steps were done again after the kill")
                .isEqualTo(CANDIDATES);
        assertThat(summary.<Integer>at("$.summary.counts.recorded")).isEqualTo(2 * CANDIDATES);
        assertThat(summary.<Integer>at("$.summary.counts.unchanged")).isZero();
        whyledger.stop();
        StoredLedger ledger = whyledger.ledger();
        assertThat(ledger.number("select count(*) from event where payload_type like '%.FindingRecorded'"))
                .isEqualTo(2L * CANDIDATES);
        assertThat(ledger.number("select count(*) from event where payload_type like '%.TechnologyRegistered'"))
                .isEqualTo(CANDIDATES);
    }

    private void expectEachStatementOnce(long position) {
        List<List<Integer>> findings = new ArrayList<>();
        for (int page = 0; page * 200 < CANDIDATES; page++) {
            Answer answer = whyledger
                    .api()
                    .get("/api/technologies?size=200&page=" + page, "Whyledger-At-Least", String.valueOf(position));
            List<Integer> strengths = answer.at("$.items[*].strengths");
            List<Integer> weaknesses = answer.at("$.items[*].weaknesses");
            IntStream.range(0, strengths.size())
                    .forEach(row -> findings.add(List.of(strengths.get(row), weaknesses.get(row))));
        }
        assertThat(findings).hasSize(CANDIDATES).containsOnly(List.of(1, 1));
    }

    private int done() {
        Answer details = whyledger.api().get("/api/imports/large");
        return details.status() == 404 ? 0 : details.at("$.summary.done");
    }
}
