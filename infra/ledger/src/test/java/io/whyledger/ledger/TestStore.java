package io.whyledger.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/** A store under test. */
public interface TestStore extends AutoCloseable {

    EventStore events();

    EventStreams streams();

    CommandReceipts receipts();

    @Override
    void close();

    /** Events of one stream with consecutive sequence numbers. */
    static List<DomainEventMessage<?>> eventsOf(String stream, long first, int count) {
        return IntStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(number ->
                        new GenericDomainEventMessage<>("Thing", stream, first + number, "event " + (first + number)))
                .toList();
    }

    default void append(String stream, long first, int count) {
        events().publish(eventsOf(stream, first, count));
    }

    /** Does what a command handler would do in a unit of work, and commits it. */
    default void inUnitOfWork(Runnable work) {
        DefaultUnitOfWork.startAndGet(null).execute(work);
    }

    /** Everything after a token; what is there already is waited for, as some stores read it in another thread. */
    default List<TrackedEventMessage<?>> read(@Nullable TrackingToken after) {
        long head = position(events().createHeadToken());
        long reached = position(after == null ? events().createTailToken() : after);
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = events().openStream(after)) {
            while (stream.hasNextAvailable(reached < head ? 10_000 : 50, TimeUnit.MILLISECONDS)) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                reached = position(event);
                events.add(event);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return events;
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElseThrow();
    }

    static long position(TrackedEventMessage<?> event) {
        return position(event.trackingToken());
    }

    default List<Long> positions() {
        return read(null).stream().map(TestStore::position).toList();
    }
}
