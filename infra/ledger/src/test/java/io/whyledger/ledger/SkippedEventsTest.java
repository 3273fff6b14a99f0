package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What a writer that is slow to commit means to followers. Events are dated so that they look as if more than Axon's
 * gap timeout, a minute, had passed since.
 *
 * @see <a href="https://github.com/AxonFramework/AxonFramework/issues/4829">AxonFramework issue 4829</a>
 */
@DisplayName("An event that is committed late")
class SkippedEventsTest {

    private static final Duration LONGER_THAN_THE_GAP_TIMEOUT = Duration.ofMinutes(2);

    private static TestServer server;
    private String database;

    @BeforeAll
    static void start() {
        server = TestServer.quick();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void create() {
        database = server.newDatabase();
    }

    private static DomainEventMessage<?> event(String name) {
        return new GenericDomainEventMessage<>(
                "Thing",
                name,
                0,
                name,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                Instant.now().minus(LONGER_THAN_THE_GAP_TIMEOUT));
    }

    private static List<Object> names(List<? extends TrackedEventMessage<?>> events) {
        return events.stream().map(event -> (Object) event.getPayload()).toList();
    }

    private static @Nullable TrackingToken last(List<? extends TrackedEventMessage<?>> events) {
        return events.get(events.size() - 1).trackingToken();
    }

    /** Should one of these fail, Axon has mended it: good news for those who use its store. */
    @Nested
    class IsSkippedByTheStockStore {

        private StockEngine store;

        @BeforeEach
        void open() {
            store = new StockEngine(server.dataSource(database));
        }

        @AfterEach
        void close() {
            store.close();
        }

        @Test
        void onceAFollowerHasPassedItsIndex() {
            store.append(event("first"));
            StockEngine.Writer slow = store.new Writer().append(event("late"));
            store.append(event("next"));
            List<? extends TrackedEventMessage<?>> followed = store.read(null);
            slow.commit();

            assertThat(names(followed)).containsExactly("first", "next");
            assertThat(names(store.read(last(followed)))).isEmpty();
            assertThat(names(store.read(null))).as("yet it is stored").containsExactly("first", "late", "next");
        }

        @Test
        void whenTheHeadIsTakenMeanwhile() {
            StockEngine.Writer slow = store.new Writer().append(event("late"));
            store.append(event("next"));
            TrackingToken head = store.head();
            slow.commit();

            assertThat(names(store.read(head))).doesNotContain("late");
        }

        @Test
        void whenProcessesTakeFiftyIndexesAtATime() {
            try (StockEngine other = new StockEngine(server.dataSource(database))) {
                store.append(event("first"));
                other.append(event("second"));
                store.append(event("third"));
                List<? extends TrackedEventMessage<?>> followed = store.read(null);
                other.append(event("late"));

                assertThat(names(followed)).containsExactly("first", "second", "third");
                assertThat(names(store.read(last(followed)))).isEmpty();
            }
        }
    }

    @Nested
    class IsFollowedInTheLedger {

        private TestLedger ledger;

        @BeforeEach
        void open() {
            ledger = new TestLedger(server.settings(database));
        }

        @AfterEach
        void close() {
            ledger.close();
        }

        @Test
        void thoughAFollowerHasReadLaterOnesWhileItsCommandRan() {
            ledger.events().publish(event("first"));
            UnitOfWork<?> slow = begin(event("late"));
            List<TrackedEventMessage<?>> followed = elsewhere("next");
            slow.commit();

            assertThat(names(followed)).containsExactly("first", "next");
            assertThat(names(ledger.read(last(followed)))).containsExactly("late");
        }

        /** A command that has published its event and goes on. */
        private UnitOfWork<?> begin(EventMessage<?> event) {
            UnitOfWork<?> running = DefaultUnitOfWork.startAndGet(event);
            ledger.events().publish(event);
            return running;
        }

        /** Stored by another command, and followed. */
        private List<TrackedEventMessage<?>> elsewhere(String name) {
            List<TrackedEventMessage<?>> followed = new ArrayList<>();
            Thread other = new Thread(() -> {
                ledger.events().publish(event(name));
                followed.addAll(ledger.read(null));
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return followed;
        }

        @Test
        void whenTheHeadIsTakenMeanwhile() {
            UnitOfWork<?> slow = begin(event("late"));
            elsewhere("next");
            TrackingToken head = ledger.events().createHeadToken();
            slow.commit();

            assertThat(names(ledger.read(head))).containsExactly("late");
        }

        @Test
        void whenProcessesTakeTurns() {
            try (TestLedger other = new TestLedger(server.settings(database))) {
                ledger.events().publish(event("first"));
                other.events().publish(event("second"));
                ledger.events().publish(event("third"));
                List<TrackedEventMessage<?>> followed = ledger.read(null);
                other.events().publish(event("late"));

                assertThat(names(followed)).containsExactly("first", "second", "third");
                assertThat(names(ledger.read(last(followed)))).containsExactly("late");
                assertThat(ledger.positions()).containsExactly(1L, 2L, 3L, 4L);
            }
        }

        @Test
        void withoutATransactionThatStaysOpenWhileACommandRuns() {
            ledger.inUnitOfWork(() -> {
                ledger.append("a", 0, 1);
                assertThat(server.idleInTransaction(database)).isZero();
            });
        }

        @Test
        void whileAForeignClientIsIdleInATransaction() throws SQLException {
            ledger.append("a", 0, 1);
            try (Connection foreign = server.connect(database)) {
                foreign.setAutoCommit(false);
                foreign.createStatement().execute("select * from ledger.event for update");
                assertThat(server.idleInTransaction(database)).isOne();

                ledger.append("a", 1, 1);
                ledger.append("b", 0, 1);
                assertThat(ledger.positions()).containsExactly(1L, 2L, 3L);
                foreign.rollback();
            }
        }
    }
}
