package io.whyledger.axonserver;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Gives streams the names that they have inside a {@link Corner}. */
record CornerStream(BlockingStream<TrackedEventMessage<?>> stream, String corner)
        implements BlockingStream<TrackedEventMessage<?>> {

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek().map(this::named);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return named(stream.nextAvailable());
    }

    private TrackedEventMessage<?> named(TrackedEventMessage<?> tracked) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) tracked;
        return new GenericTrackedDomainEventMessage<>(
                tracked.trackingToken(),
                event.getType(),
                event.getAggregateIdentifier().replace(corner, ""),
                event.getSequenceNumber(),
                event,
                event::getTimestamp);
    }

    @Override
    public void close() {
        stream.close();
    }
}
