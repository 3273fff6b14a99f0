package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Of two processes that share a PostgreSQL,")
class SharedImportIT {

    private static final int CANDIDATES = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Longer than a command is sent again. */
    private static final Duration AWAY = Duration.ofSeconds(8);

    @TempDir
    private Path folder;

    private Site site;
    private Installation first;
    private Installation second;

    @BeforeEach
    void start() {
        site = Site.onPostgreSql(folder, 2, "--whyledger.import.resume-after=2s");
        site.start();
        first = site.processes().get(0);
        second = site.processes().get(1);
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void anyGoesOnWithAnImportOnceTheServerIsBack() throws SQLException {
        sendAndAwaitSome(first, "expensive");
        expectEvents("DocumentImportCompleted", 0);
        site.server().close();
        LockSupport.parkNanos(AWAY.toNanos());
        site.server().restart();

        awaitEnd(second, CANDIDATES, 2 * CANDIDATES, 0);
        expectEvents("FindingRecorded", 2 * CANDIDATES);
    }

    @Test
    void theOtherGoesOnWithAnImportAndTheSuspendedOneSpoilsNoLaterVersion() throws SQLException {
        sendAndAwaitSome(first, "expensive");
        first.suspend();
        expectEvents("DocumentImportCompleted", 0);
        awaitEnd(second, CANDIDATES, 2 * CANDIDATES, 0);
        second.api().importDocument("widgets", Widgets.document(CANDIDATES, "cheap"));
        awaitEnd(second, 0, CANDIDATES, CANDIDATES);

        first.resume();
        // Its thread ends the old takeover before it begins this one.
        first.api().importDocument("widgets", Widgets.document(CANDIDATES + 1, "cheap"));
        awaitEnd(first, 1, 2, 0);

        expectEvents("FindingRecorded", 3 * CANDIDATES + 2);
        expectEvents("FindingRetracted", CANDIDATES);
    }

    /** Whether the request is answered does not matter. */
    private static void sendAndAwaitSome(Installation process, String weakness) {
        String document = Widgets.document(CANDIDATES, weakness);
        CompletableFuture.runAsync(() -> process.api().importDocument("widgets", document));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() ->
                        progress(process).status() == 200 && progress(process).<Integer>at("$.summary.done") > 0);
    }

    private static Answer progress(Installation process) {
        return process.api().get("/api/imports/widgets");
    }

    private static void awaitEnd(Installation process, int registered, int recorded, int retracted) {
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            Answer answer = progress(process);
            assertThat(answer.<String>at("$.summary.completedAt")).isNotNull();
            assertThat(answer.<Integer>at("$.summary.counts.registered")).isEqualTo(registered);
            assertThat(answer.<Integer>at("$.summary.counts.recorded")).isEqualTo(recorded);
            assertThat(answer.<Integer>at("$.summary.counts.retracted")).isEqualTo(retracted);
        });
    }

    private void expectEvents(String type, long count) throws SQLException {
        assertThat(site.ledger().number("select count(*) from event where payload_type like '%." + type + "'"))
                .isEqualTo(count);
    }
}
