package io.whyledger.ledger;

import static io.whyledger.ledger.TestStore.eventsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** What every store that a user's ledger is kept in does beyond {@link EventStoreContract}. */
public abstract class LedgerContract extends EventStoreContract {

    @Test
    void refusesASecondBeginningOfAStream() {
        store.append("a", 0, 1);

        assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(() -> store.append("a", 0, 1));
        assertThat(store.positions()).hasSize(1);
    }

    @Test
    void refusesWhoLosesARaceAndStoresNothingOfIt() {
        store.append("a", 0, 2);

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> store.append("a", 1, 3));
        assertThat(store.events().lastSequenceNumberFor("a")).hasValue(1L);
    }

    @Test
    void letsOneOfManyWinARaceAndFailsNobodyElse() throws Exception {
        store.append("contested", 0, 1);
        ExecutorService writers = Executors.newFixedThreadPool(16);
        List<Callable<Boolean>> appends = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(writer -> () -> writer % 2 == 0
                        ? succeeds(() -> store.append("contested", 1, 1))
                        : succeeds(() -> store.append("own-" + writer, 0, 1)))
                .toList();
        List<Future<Boolean>> outcomes = writers.invokeAll(appends);
        writers.shutdown();

        int won = 0;
        for (int writer = 0; writer < 16; writer++) {
            if (writer % 2 == 0) {
                won += outcomes.get(writer).get() ? 1 : 0;
            } else {
                assertThat(outcomes.get(writer).get()).as("writer %d", writer).isTrue();
            }
        }
        assertThat(won).isOne();
        assertThat(store.positions()).hasSize(10);
    }

    private static boolean succeeds(Runnable append) {
        try {
            append.run();
            return true;
        } catch (ConcurrencyException lost) {
            return false;
        }
    }

    @Test
    void knowsStreamsWithoutReadingThem() {
        store.append("a", 0, 2);
        store.append("b", 0, 1);
        store.append("a", 2, 2);

        assertThat(store.streams().exists("a")).isTrue();
        assertThat(store.streams().exists("nobody")).isFalse();
    }

    @Test
    void tellsAPositionAtWhichAnEventCanBeSeen() {
        store.append("a", 0, 2);

        assertThat(store.streams().positionOf("a", 1))
                .isGreaterThanOrEqualTo(store.positions().get(1));
    }

    @Test
    void findsStreamsByHowTheyEnd() {
        store.append("import/open", 0, 2);
        store.append("import/𠀀", 0, 1);
        store.append("importer/other", 0, 1);
        store.events().publish(new GenericDomainEventMessage<>("Thing", "import/closed", 0, 42L));

        assertThat(store.streams().notEndingWith("import/", Long.class))
                .containsExactlyInAnyOrder("import/open", "import/𠀀");
    }

    @Test
    void knowsTheHighestNumberThatMakesAStream() {
        assertThat(store.streams().highestNumber("thing/a-")).isZero();

        List.of("thing/a-9", "thing/a-10", "thing/a-2-99", "thing/a-x77", "thing/ab-88", "thing/a-b-77", "thing/a66")
                .forEach(stream -> store.append(stream, 0, 2));

        assertThat(store.streams().highestNumber("thing/a-")).isEqualTo(10);
        assertThat(store.streams().highestNumber("thing/b-")).isZero();
    }

    @Test
    void keepsAReceiptForTheActorWhoSentTheKey() {
        store.inUnitOfWork(() -> store.receipts().keep("ada", "key", "fingerprint", "answer"));

        assertThat(store.receipts().find("ada", "key")).hasValue(new CommandReceipts.Receipt("fingerprint", "answer"));
        assertThat(store.receipts().find("grace", "key")).isEmpty();
    }

    @Test
    void keepsAReceiptWithItsEventsOrNeither() {
        store.inUnitOfWork(() -> {
            store.append("a", 0, 2);
            store.receipts().keep("ada", "key", "fingerprint", "answer");
        });
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> store.inUnitOfWork(() -> {
                    store.append("a", 1, 1);
                    store.receipts().keep("ada", "other key", "fingerprint", "answer");
                }));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> store.inUnitOfWork(() -> {
                    store.append("b", 0, 1);
                    store.receipts().keep("ada", "key", "another", "another");
                }));

        assertThat(store.receipts().find("ada", "key")).isPresent();
        assertThat(store.receipts().find("ada", "other key")).isEmpty();
        assertThat(store.streams().exists("b")).isFalse();
    }

    @Test
    void keepsAReceiptThatCameBeforeTheEventsWithThemOrNeither() {
        store.append("a", 0, 1);
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> store.inUnitOfWork(() -> store.inUnitOfWork(() -> {
                    store.receipts().keep("ada", "key", "fingerprint", "answer");
                    store.append("a", 0, 1);
                })));
        assertThat(store.receipts().find("ada", "key")).isEmpty();

        store.inUnitOfWork(() -> {
            store.receipts().keep("ada", "key", "fingerprint", "answer");
            store.append("a", 1, 1);
        });
        assertThat(store.receipts().find("ada", "key")).isPresent();
    }

    @Test
    void storesTheStreamsOfAUnitOfWorkAndOfThoseNestedInItOrNothing() {
        store.append("taken", 0, 1);
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> store.inUnitOfWork(() -> {
                    store.append("outer", 0, 1);
                    store.inUnitOfWork(() -> store.append("inner", 0, 1));
                    store.inUnitOfWork(() -> store.append("taken", 0, 1));
                }));
        assertThat(store.positions()).hasSize(1);

        store.inUnitOfWork(() -> {
            store.append("outer", 0, 1);
            store.inUnitOfWork(() -> store.append("inner", 0, 1));
        });
        assertThat(store.positions()).hasSize(3);
    }

    @Test
    void neverReplacesAReceipt() {
        store.inUnitOfWork(() -> store.receipts().keep("ada", "key", "fingerprint", "answer"));

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> store.inUnitOfWork(() -> store.receipts().keep("ada", "key", "other", "other")));
    }

    @Test
    void storesAnEventOnce() {
        DomainEventMessage<?> event = eventsOf("a", 0, 1).get(0);
        store.events().publish(event);

        assertThatExceptionOfType(RuntimeException.class)
                .as("the same event once more is no lost race")
                .isThrownBy(() -> store.events().publish(sameIdentifier(event)))
                .isNotInstanceOf(ConcurrencyException.class);
        assertThat(store.positions()).hasSize(1);
    }

    private static DomainEventMessage<?> sameIdentifier(DomainEventMessage<?> event) {
        return new GenericDomainEventMessage<>(
                "Thing",
                "another stream",
                0,
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
    }
}
