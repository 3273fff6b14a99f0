package io.whyledger.projection.processing;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Adds its reader to those that are called when there is room for more events, and says which one is the newest. */
class EagerStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final ReadOn readOn;
    private final NewestSeen newest;
    private volatile @Nullable Runnable reader;

    EagerStream(BlockingStream<TrackedEventMessage<?>> stream, ReadOn readOn, NewestSeen newest) {
        this.stream = stream;
        this.readOn = readOn;
        this.newest = newest;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        reader = callback;
        readOn.add(callback);
        return stream.setOnAvailableCallback(callback);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> event = stream.nextAvailable();
        newest.take(event, stream.peek().isEmpty());
        return event;
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        stream.skipMessagesWithPayloadTypeOf(ignored);
    }

    @Override
    public void close() {
        Runnable called = reader;
        if (called != null) {
            readOn.remove(called);
        }
        stream.close();
    }
}
