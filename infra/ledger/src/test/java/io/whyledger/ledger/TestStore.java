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
    static void inUnitOfWork(Runnable work) {
        DefaultUnitOfWork.startAndGet(null).execute(work);
    }

    /** Everything after a token that can be read at once. */
    default List<TrackedEventMessage<?>> read(@Nullable TrackingToken after) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = events().openStream(after)) {
            while (stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
                events.add(stream.nextAvailable());
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return events;
    }

    static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    default List<Long> positions() {
        return read(null).stream().map(TestStore::position).toList();
    }
}
