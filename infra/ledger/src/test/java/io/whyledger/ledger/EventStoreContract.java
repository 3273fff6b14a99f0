package io.whyledger.ledger;

import static io.whyledger.ledger.TestStore.position;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every event store that we use does, the one of unit tests included. */
abstract class EventStoreContract {

    private static final int WRITERS = 8;
    private static final int APPENDS = 60;

    TestStore store;

    /** A new and empty one. */
    abstract TestStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesConsecutivePositions() {
        store.append("a", 0, 3);
        store.append("b", 0, 2);

        assertThat(store.positions()).isEqualTo(consecutive(5));
    }

    private List<Long> consecutive(int count) {
        long first = store.positions().get(0);
        return LongStream.range(first, first + count).boxed().toList();
    }

    @Test
    void givesBackEventsAsTheyWere() {
        EventMessage<?> event = new GenericDomainEventMessage<>("Thing", "a", 0, "näïve ☃ \"quoted\"")
                .withMetaData(java.util.Map.of("actor", "ada"));
        store.events().publish(event);

        DomainEventMessage<?> read = (DomainEventMessage<?>) store.read(null).get(0);
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(read.getPayload()).isEqualTo(event.getPayload());
        assertThat(read.getMetaData()).containsEntry("actor", "ada");
        assertThat(read.getType()).isEqualTo("Thing");
        assertThat(read.getAggregateIdentifier()).isEqualTo("a");
        assertThat(read.getSequenceNumber()).isZero();
        assertThat(Duration.between(read.getTimestamp(), event.getTimestamp()).abs())
                .isLessThan(Duration.ofMillis(1));
    }

    @Test
    void readsAStreamInItsOrderFromAnyVersion() {
        store.append("a", 0, 3);
        store.append("b", 0, 1);
        store.append("a", 3, 2);

        assertThat(store.events()
                        .readEvents("a")
                        .asStream()
                        .map(event -> (Object) event.getPayload())
                        .toList())
                .containsExactly("event 0", "event 1", "event 2", "event 3", "event 4");
        assertThat(store.events()
                        .readEvents("a", 3)
                        .asStream()
                        .map(event -> (Object) event.getPayload())
                        .toList())
                .containsExactly("event 3", "event 4");
        assertThat(store.events().lastSequenceNumberFor("a")).hasValue(4L);
        assertThat(store.events().lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void readsAStreamThatIsLongerThanAPage() {
        store.append("long", 0, 1_201);

        assertThat(store.events()
                        .readEvents("long")
                        .asStream()
                        .map(event -> (Object) event.getSequenceNumber())
                        .toList())
                .isEqualTo(LongStream.range(0, 1_201).boxed().toList());
    }

    @Test
    void storesNothingOfAUnitOfWorkThatIsRolledBack() {
        store.append("a", 0, 1);
        assertThat(CompletableFuture.runAsync(() -> TestStore.inUnitOfWork(() -> {
                    store.append("b", 0, 5);
                    throw new IllegalStateException("refused");
                })))
                .failsWithin(Duration.ofSeconds(10));
        store.append("c", 0, 1);

        assertThat(store.positions()).isEqualTo(consecutive(2));
        assertThat(store.events().lastSequenceNumberFor("b")).isEmpty();
    }

    @Test
    void isDenseAndInOrderOfStreamsUnderManyWritersAndAReader() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> running = new ArrayList<>();
        AtomicInteger left = new AtomicInteger(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            String stream = "writer-" + writer;
            running.add(writers.submit(() -> {
                for (int append = 0; append < APPENDS; append++) {
                    store.append(stream, append * 2L, 2);
                }
                left.decrementAndGet();
            }));
        }
        List<TrackedEventMessage<?>> followed = follow(WRITERS * APPENDS * 2);
        for (Future<?> writer : running) {
            writer.get(60, TimeUnit.SECONDS);
        }
        writers.shutdown();

        assertThat(followed.stream().map(TestStore::position).toList())
                .as("the reader who followed has seen every position, in order")
                .isEqualTo(consecutive(WRITERS * APPENDS * 2));
        for (int writer = 0; writer < WRITERS; writer++) {
            String stream = "writer-" + writer;
            assertThat(followed.stream()
                            .map(event -> (DomainEventMessage<?>) event)
                            .filter(event -> event.getAggregateIdentifier().equals(stream))
                            .map(DomainEventMessage::getSequenceNumber)
                            .toList())
                    .as(stream)
                    .isEqualTo(LongStream.range(0, APPENDS * 2L).boxed().toList());
        }
    }

    private List<TrackedEventMessage<?>> follow(int count) throws InterruptedException {
        List<TrackedEventMessage<?>> followed = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.events().openStream(null)) {
            while (followed.size() < count && stream.hasNextAvailable(20, TimeUnit.SECONDS)) {
                followed.add(stream.nextAvailable());
            }
        }
        return followed;
    }

    @Test
    void goesOnAfterAToken() {
        store.append("a", 0, 5);
        List<TrackedEventMessage<?>> all = store.read(null);

        assertThat(store.read(all.get(2).trackingToken()).stream()
                        .map(TestStore::position)
                        .toList())
                .containsExactly(position(all.get(3)), position(all.get(4)));
    }

    @Test
    void tellsWhereItBeginsAndEnds() {
        store.append("a", 0, 2);
        TrackingToken tail = store.events().createTailToken();
        TrackingToken head = store.events().createHeadToken();
        store.append("a", 2, 1);

        assertThat(store.read(tail)).hasSize(3);
        assertThat(store.read(head)).hasSize(1);
    }

    @Test
    void findsNothingOlderThanATime() {
        Instant later = Instant.now().plusSeconds(3_600);
        store.append("a", 0, 2);

        assertThat(store.read(store.events().createTokenAt(later))).isEmpty();
        assertThat(store.read(store.events().createTokenAt(Instant.EPOCH))).hasSize(2);
    }

    @Test
    void beginsAStreamWithItsNewestSnapshot() {
        store.append("a", 0, 4);
        store.events().storeSnapshot(new GenericDomainEventMessage<>("Thing", "a", 1, "until 1"));
        store.events().storeSnapshot(new GenericDomainEventMessage<>("Thing", "a", 2, "until 2"));

        assertThat(store.events()
                        .readEvents("a")
                        .asStream()
                        .map(event -> (Object) event.getPayload())
                        .toList())
                .containsExactly("until 2", "event 3");
    }
}
