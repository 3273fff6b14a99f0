package io.whyledger.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.whyledger.ledger.CommandReceipts;
import io.whyledger.ledger.TestStore;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;

/** A store, and what must be in it after what was done so far. */
class ModelledStore implements AutoCloseable {

    private static final int IN_FLIGHT = 4;

    private final Supplier<TestStore> opener;
    private final Map<String, Integer> streams = new HashMap<>();
    private final List<String> log = new ArrayList<>();
    private final Set<String> receipts = new HashSet<>();
    private final List<String> followed = new ArrayList<>();
    private @Nullable TrackingToken followedTo;
    private TestStore store;
    private final ModelledProcessor processor;

    ModelledStore(Supplier<TestStore> opener) {
        this.opener = opener;
        store = opener.get();
        processor = new ModelledProcessor(store.events());
    }

    ModelledProcessor processor() {
        return processor;
    }

    private int length(String stream) {
        return streams.getOrDefault(stream, 0);
    }

    private void appended(String stream, int count) {
        IntStream.range(length(stream), length(stream) + count).forEach(version -> log.add(stream + "@" + version));
        streams.merge(stream, count, Integer::sum);
    }

    void append(String stream, int count) {
        store.append(stream, length(stream), count);
        appended(stream, count);
    }

    void appendTogether(Set<String> several) {
        store.inUnitOfWork(() -> several.forEach(stream -> store.append(stream, length(stream), 2)));
        several.forEach(stream -> appended(stream, 2));
    }

    void rollBack(String stream) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.inUnitOfWork(() -> {
                    store.append(stream, length(stream), 1);
                    throw new IllegalStateException("the command was refused");
                }));
    }

    /** Along with an append that would have succeeded. */
    void loseRace(String stream, String other) {
        append(stream, 1);
        assertThat(catchThrowable(() -> store.inUnitOfWork(() -> {
                    store.append(stream, length(stream) - 1, 1);
                    if (!other.equals(stream)) {
                        store.append(other, length(other), 1);
                    }
                })))
                .isInstanceOfAny(ConcurrencyException.class, AggregateStreamCreationException.class);
    }

    void keepReceipt(String key, String stream) {
        Runnable command = () -> store.inUnitOfWork(() -> {
            store.append(stream, length(stream), 1);
            store.receipts().keep("ada", key, "fingerprint", "answer");
        });
        if (receipts.add(key)) {
            command.run();
            appended(stream, 1);
        } else {
            assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(command::run);
        }
    }

    void storeSnapshot(String stream) {
        if (length(stream) > 0) {
            store.events()
                    .storeSnapshot(new GenericDomainEventMessage<>("Thing", stream, length(stream) - 1, "snapshot"));
            assertThat(store.events().readEvents(stream).asStream().map(event -> (Object) event.getPayload()))
                    .containsExactly("snapshot");
        }
    }

    /** Closes the store under a processor and appends in flight, and opens it again. */
    void crash() {
        EventStore events = store.events();
        List<CompletableFuture<Optional<Throwable>>> flights = IntStream.range(0, IN_FLIGHT)
                .mapToObj(flight -> CompletableFuture.supplyAsync(() -> Optional.ofNullable(catchThrowable(
                        () -> events.publish(TestStore.eventsOf(flight(flight), length(flight(flight)), 2))))))
                .toList();
        store.close();
        List<Optional<Throwable>> outcomes =
                flights.stream().map(CompletableFuture::join).toList();
        store = opener.get();
        processor.goOnWith(store.events());
        land(outcomes);
    }

    private static String flight(int number) {
        return "flight-" + number;
    }

    /** What was in flight is stored if it succeeded, not if it was refused, and may be either if nobody knows. */
    private void land(List<Optional<Throwable>> outcomes) {
        List<String> stored = entries(store.read(null));
        assertThat(stored).hasSizeGreaterThanOrEqualTo(log.size());
        assertThat(stored.subList(0, log.size())).isEqualTo(log);
        for (int flight = 0; flight < IN_FLIGHT; flight++) {
            Optional<Throwable> refusal = outcomes.get(flight);
            boolean landed = stored.contains(flight(flight) + "@" + (length(flight(flight)) + 1));
            if (refusal.isEmpty() || !isUnknown(refusal.get())) {
                assertThat(landed).as("%s", refusal).isEqualTo(refusal.isEmpty());
            }
            if (landed) {
                streams.merge(flight(flight), 2, Integer::sum);
            }
        }
        log.addAll(stored.subList(log.size(), stored.size()));
    }

    private static boolean isUnknown(@Nullable Throwable refusal) {
        return refusal != null
                && (refusal instanceof SQLNonTransientConnectionException
                        || refusal instanceof RecoverableDataAccessException
                        || isUnknown(refusal.getCause()));
    }

    private static List<String> entries(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .map(event -> (DomainEventMessage<?>) event)
                .map(event -> event.getAggregateIdentifier() + "@" + event.getSequenceNumber())
                .toList();
    }

    void readFrom(int index) {
        int from = log.isEmpty() ? 0 : index % log.size();
        List<TrackedEventMessage<?>> all = store.read(null);
        TrackingToken token = from == 0 ? null : all.get(from - 1).trackingToken();
        assertThat(entries(store.read(token))).isEqualTo(log.subList(from, log.size()));
    }

    /** Goes on where it stopped, in the life of the store before this one perhaps. */
    void follow() {
        List<TrackedEventMessage<?>> news = store.read(followedTo);
        if (!news.isEmpty()) {
            followedTo = news.get(news.size() - 1).trackingToken();
        }
        followed.addAll(entries(news));
        assertThat(followed).isEqualTo(log);
    }

    void holdsWhatItMust() {
        follow();
        readFrom(0);
        List<Long> positions = store.positions();
        assertThat(positions)
                .isEqualTo(IntStream.range(0, log.size())
                        .mapToObj(index -> positions.get(0) + index)
                        .toList());
        streams.forEach((stream, length) ->
                assertThat(store.events().lastSequenceNumberFor(stream)).hasValue(length - 1L));
        receipts.forEach(key -> assertThat(store.receipts().find("ada", key))
                .hasValue(new CommandReceipts.Receipt("fingerprint", "answer")));
        processor.handlesAll(streams);
    }

    @Override
    public void close() {
        processor.stop();
        store.close();
    }
}
