package io.whyledger.ledger.relational;

import static org.awaitility.Awaitility.await;

import io.whyledger.ledger.TestStore;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** An append by a thread of its own. */
record Appending(Thread caller, CompletableFuture<Optional<SQLException>> outcome) {

    private static final Serializer JSON = Jackson3Serializer.builder().build();

    static Append eventsOf(String stream, long first, int count) {
        List<EventRow> rows = TestStore.eventsOf(stream, first, count).stream()
                .map(event -> EventRow.of(event, JSON))
                .toList();
        return new Append(rows, null);
    }

    /** Returns when the append waits. */
    static Appending to(GroupCommit commits, Append append) {
        CompletableFuture<Optional<SQLException>> outcome = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                commits.append(append);
                outcome.complete(Optional.empty());
            } catch (SQLException refused) {
                outcome.complete(Optional.of(refused));
            }
        });
        caller.setDaemon(true);
        caller.start();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> outcome.isDone() || caller.getState() == Thread.State.WAITING);
        return new Appending(caller, outcome);
    }
}
