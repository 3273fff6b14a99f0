package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

/** What both databases do beyond {@link LedgerContract}. */
abstract class RelationalContract extends LedgerContract {

    private TestLedger ledger() {
        return (TestLedger) store;
    }

    @Test
    void beginsAtPositionOneAndTellsExactlyWhereAnEventIs() {
        store.append("a", 0, 1);
        store.append("b", 0, 2);

        assertThat(store.streams().positionOf("a", 0)).isEqualTo(1);
        assertThat(store.streams().positionOf("b", 1)).isEqualTo(3);
    }

    @Test
    void keepsPayloadsReadableByPeople() {
        store.append("a", 0, 1);

        assertThat(ledger().jdbc()
                        .sql("select payload from event")
                        .query(byte[].class)
                        .single())
                .isEqualTo("\"event 0\"".getBytes(StandardCharsets.UTF_8));
        assertThat(ledger().jdbc()
                        .sql("select position, stream, version, cast(payload as varchar) from ledger")
                        .query((row, number) ->
                                row.getLong(1) + " " + row.getString(2) + " " + row.getLong(3) + " " + row.getString(4))
                        .single())
                .isEqualTo("1 a 0 \"event 0\"");
    }

    @Test
    void keepsOneSnapshotOfAStream() {
        store.append("a", 0, 3);
        store.events().storeSnapshot(TestStore.eventsOf("a", 1, 1).get(0));
        store.events().storeSnapshot(TestStore.eventsOf("a", 2, 1).get(0));

        assertThat(ledger().jdbc()
                        .sql("select count(*) from snapshot")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void takesTenThousandEventsAtOnce() {
        store.append("many", 0, 10_000);

        assertThat(store.events().lastSequenceNumberFor("many")).hasValue(9_999L);
        assertThat(store.positions()).hasSize(10_000);
    }

    @Test
    void takesPayloadsOfAHundredKilobytes() {
        String large = "x".repeat(100 * 1_024);
        store.events()
                .publish(IntStream.range(0, 200)
                        .mapToObj(number -> new GenericDomainEventMessage<>("Thing", "large", number, large))
                        .toList());

        assertThat(store.read(null)).hasSize(200).allSatisfy(event -> assertThat(
                        event.getPayload().equals(large))
                .isTrue());
    }

    @Test
    void followsEventsOfClocksThatAreAnHourOff() {
        Instant now = Instant.now();
        publishAt(now.plusSeconds(3_600), "ahead");
        publishAt(now.minusSeconds(3_600), "behind");
        publishAt(now, "right");

        assertThat(store.positions()).containsExactly(1L, 2L, 3L);
        assertThat(payloads(store.events().createTokenAt(now.minusSeconds(1_800))))
                .contains("ahead", "right");
        assertThat(payloads(store.events().createTokenAt(now.plusSeconds(1_800))))
                .contains("ahead");
        assertThat(payloads(store.events().createTokenAt(now.plusSeconds(7_200))))
                .isEmpty();
    }

    private void publishAt(Instant time, String name) {
        store.events()
                .publish(new GenericDomainEventMessage<>(
                        "Thing",
                        name,
                        0,
                        name,
                        MetaData.emptyInstance(),
                        UUID.randomUUID().toString(),
                        time));
    }

    private List<Object> payloads(TrackingToken after) {
        return store.read(after).stream()
                .map(event -> (Object) event.getPayload())
                .toList();
    }

    @Test
    void givesNoTokenAfterAnEventThatIsAppendedMeanwhile() {
        Map<Instant, TrackingToken> tokens = new LinkedHashMap<>();
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int number = 0; !enough.get(); number++) {
                store.append("a", number, 1);
            }
        });
        for (int token = 0; token < 500; token++) {
            Instant time = Instant.now().plusNanos(300_000);
            tokens.put(time, store.events().createTokenAt(time));
        }
        enough.set(true);
        writing.join();

        List<TrackedEventMessage<?>> events = store.read(null);
        tokens.forEach((time, token) -> assertThat(events)
                .filteredOn(event -> !event.getTimestamp().isBefore(time))
                .allMatch(event -> TestStore.position(event) > token.position().orElseThrow()));
    }

    @Test
    void givesEachEventOnceThoughAnotherThreadOfTheReaderLooks() throws InterruptedException {
        store.append("a", 0, 3_000);
        List<Long> taken = new ArrayList<>();
        AtomicBoolean enough = new AtomicBoolean();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.events().openStream(null)) {
            CompletableFuture<Void> looking = CompletableFuture.runAsync(() -> {
                while (!enough.get()) {
                    stream.peek();
                }
            });
            while (taken.size() < 3_000) {
                taken.add(TestStore.position(stream.nextAvailable()));
            }
            enough.set(true);
            assertThat(looking).succeedsWithin(Duration.ofSeconds(10));
        }
        assertThat(taken).isEqualTo(LongStream.rangeClosed(1, 3_000).boxed().toList());
    }
}
