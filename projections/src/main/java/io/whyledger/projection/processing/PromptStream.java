package io.whyledger.projection.processing;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Has its reader called by the pulse, unless the stream behind it can tell when there is something to read. */
class PromptStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Pulse pulse;
    private volatile @Nullable Runnable reader;

    PromptStream(BlockingStream<TrackedEventMessage<?>> stream, Pulse pulse) {
        this.stream = stream;
        this.pulse = pulse;
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
        return stream.nextAvailable();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        if (!stream.setOnAvailableCallback(callback)) {
            reader = callback;
            pulse.add(callback);
        }
        return true;
    }

    @Override
    public void close() {
        Runnable called = reader;
        if (called != null) {
            pulse.remove(called);
        }
        stream.close();
    }
}
