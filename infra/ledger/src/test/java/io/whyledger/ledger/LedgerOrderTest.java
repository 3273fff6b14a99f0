package io.whyledger.ledger;

import static io.whyledger.ledger.EmbeddedLedger.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order of the ledger")
class LedgerOrderTest {

    private static final int WRITERS = 8;
    private static final int APPENDS = 60;

    private final EmbeddedLedger ledger = new EmbeddedLedger("order");

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void beginsAtOneAndLeavesNothingOut() {
        ledger.engine().appendEvents(events("a", 0, 3));
        ledger.engine().appendEvents(events("b", 0, 2));

        assertThat(ledger.positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void takesPositionsBackWithARollback() {
        ledger.engine().appendEvents(events("a", 0, 1));
        ledger.transactions().executeWithoutResult(transaction -> {
            ledger.engine().appendEvents(events("b", 0, 5));
            transaction.setRollbackOnly();
        });
        ledger.engine().appendEvents(events("c", 0, 1));

        assertThat(ledger.positions()).containsExactly(1L, 2L);
        assertThat(ledger.streams().exists("b")).isFalse();
    }

    @Test
    void isDenseUnderManyWritersOfWhomSomeRollBack() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String stream = "writer-" + writer;
            running.add(writers.submit(() -> appendAndSometimesRollBack(stream)));
        }
        for (Future<?> writer : running) {
            writer.get(60, TimeUnit.SECONDS);
        }
        writers.shutdown();

        assertThat(ledger.positions())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, WRITERS * (APPENDS / 2) * 2L)
                        .boxed()
                        .toList());
    }

    private void appendAndSometimesRollBack(String stream) {
        int next = 0;
        for (int append = 0; append < APPENDS; append++) {
            int first = next;
            boolean rollBack = append % 2 == 1;
            ledger.transactions().executeWithoutResult(transaction -> {
                ledger.engine().appendEvents(events(stream, first, 2));
                if (rollBack) {
                    transaction.setRollbackOnly();
                }
            });
            next += rollBack ? 0 : 2;
        }
    }

    @Test
    void showsNoLaterPositionBeforeAnEarlierOne() throws Exception {
        CountDownLatch firstHasAppended = new CountDownLatch(1);
        CountDownLatch firstMayCommit = new CountDownLatch(1);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        Future<?> first = writers.submit(() -> ledger.transactions().executeWithoutResult(transaction -> {
            ledger.engine().appendEvents(events("first", 0, 1));
            firstHasAppended.countDown();
            await(firstMayCommit);
        }));
        await(firstHasAppended);
        Future<?> second = writers.submit(() -> ledger.engine().appendEvents(events("second", 0, 1)));

        assertThatExceptionOfType(TimeoutException.class)
                .as("the second waits for the first")
                .isThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS));
        assertThat(ledger.positions()).isEmpty();

        firstMayCommit.countDown();
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
        writers.shutdown();
        assertThat(ledger.streams().positionOf("first", 0)).isEqualTo(1);
        assertThat(ledger.streams().positionOf("second", 0)).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void refusesASecondBeginningOfAStream() {
        ledger.engine().appendEvents(events("a", 0, 1));

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(events("a", 0, 1)));
        assertThat(ledger.positions()).containsExactly(1L);
    }

    @Test
    void tellsALostRaceFromOtherFailures() {
        ledger.engine().appendEvents(events("a", 0, 2));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> ledger.engine().appendEvents(events("a", 1, 1)));
        var again = events("b", 0, 1);
        ledger.engine().appendEvents(again);
        assertThatExceptionOfType(RuntimeException.class)
                .as("the same event once more is no lost race")
                .isThrownBy(() -> ledger.engine().appendEvents(List.of(sameIdentifier(again.get(0)))))
                .isNotInstanceOf(ConcurrencyException.class);
    }

    private static DomainEventMessage<?> sameIdentifier(DomainEventMessage<?> event) {
        return new GenericDomainEventMessage<>(
                "Thing",
                "another stream",
                7,
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
    }

    @Test
    void keepsPayloadsReadableByPeople() {
        ledger.engine().appendEvents(events("a", 0, 1));

        byte[] payload = ledger.jdbc()
                .sql("select payload from event")
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(payload, StandardCharsets.UTF_8)).isEqualTo("\"event 0\"");
    }

    @Test
    void findsStreamsByHowTheyEnd() {
        ledger.engine().appendEvents(events("import/open", 0, 2));
        ledger.engine().appendEvents(events("importer/other", 0, 1));
        ledger.engine().appendEvents(List.of(new GenericDomainEventMessage<>("Thing", "import/closed", 0, 42L)));

        assertThat(ledger.streams().notEndingWith("import/", Long.class)).containsExactly("import/open");
    }

    @Test
    void knowsHowAStreamGrewAfterAnEventOfAnother() {
        ledger.engine().appendEvents(events("a", 0, 2));
        ledger.engine().appendEvents(events("b", 0, 1));
        ledger.engine().appendEvents(events("a", 2, 2));

        assertThat(ledger.streams().firstVersionAfter("a", "b", 0)).hasValue(2L);
        assertThat(ledger.streams().firstVersionAfter("b", "a", 2)).isEmpty();
        assertThat(ledger.streams().firstVersionAfter("nobody", "b", 0)).isEmpty();
    }
}
