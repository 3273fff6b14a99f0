package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An embedded database that closed itself")
class ReopenedDatabaseTest {

    @TempDir
    private Path folder;

    private TestLedger ledger;

    @BeforeEach
    void start() {
        ledger = new TestLedger("whyledger.ledger.file=" + folder.resolve("ledger"));
        ledger.append("a", 0, 3);
    }

    @AfterEach
    void stop() {
        ledger.close();
    }

    @Test
    void isUsedAgainByAppendsAndFollowers() {
        closeByInterruptingAWriter();

        ledger.append("a", 3, 2);

        await().ignoreExceptions().until(() -> ledger.positions().size() == 5);
        assertThat(ledger.positions())
                .isEqualTo(LongStream.rangeClosed(1, 5).boxed().toList());
    }

    /** H2's file channel is closed when a thread that is interrupted writes. */
    private void closeByInterruptingAWriter() {
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            Thread.currentThread().interrupt();
            ledger.jdbc().sql("create table interrupted (id int)").update();
        });
        assertThatThrownBy(writer::join).hasRootCauseInstanceOf(java.nio.channels.ClosedByInterruptException.class);
    }
}
