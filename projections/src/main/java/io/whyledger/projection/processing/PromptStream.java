package io.whyledger.projection.processing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** Calls its reader at short intervals, unless the stream behind it can tell when there is something to read. */
class PromptStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final ScheduledExecutorService pulse;
    private final Duration pause;
    private @Nullable Future<?> calls;

    PromptStream(BlockingStream<TrackedEventMessage<?>> stream, ScheduledExecutorService pulse, Duration pause) {
        this.stream = stream;
        this.pulse = pulse;
        this.pause = pause;
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
            calls = pulse.scheduleWithFixedDelay(callback, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
        return true;
    }

    @Override
    public void close() {
        if (calls != null) {
            calls.cancel(false);
        }
        stream.close();
    }
}
