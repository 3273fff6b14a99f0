package io.whyledger.projection.processing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The ledger without what a view has no handler for. Such an event is given only to move the view's token, and only when
 * some time has passed since the last such: each of them costs a transaction, and a busy ledger has another newest event a
 * hundred times a second. Events that the view handles never wait for them.
 *
 * <p>For one reader, of which two threads may ask at once.
 */
class RelevantEvents implements BlockingStream<TrackedEventMessage<?>> {

    static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Predicate<Class<?>> handled;
    private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();
    private final ReadOn readOn;
    private final LongSupplier clock;
    private @Nullable TrackedEventMessage<?> next;
    private long givenAt;
    private boolean called;

    /**
     * @param handled tells by the class of a payload whether the view has a handler for it
     * @param clock in nanoseconds
     */
    RelevantEvents(
            BlockingStream<TrackedEventMessage<?>> stream,
            Predicate<Class<?>> handled,
            ReadOn readOn,
            LongSupplier clock) {
        this.stream = stream;
        this.handled = handled;
        this.readOn = readOn;
        this.clock = clock;
        this.givenAt = clock.getAsLong() - PAUSE;
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        while ((next == null || left(next) > 0) && stream.peek().isPresent()) {
            next = takeNext();
        }
        if (next != null && left(next) > 0) {
            callReaderIn(left(next));
            return Optional.empty();
        }
        return Optional.ofNullable(next);
    }

    /** How long an event is still held back, in nanoseconds. */
    private long left(TrackedEventMessage<?> event) {
        return isHandled(event) ? 0 : Math.max(0, givenAt + PAUSE - clock.getAsLong());
    }

    /** There is one, so nothing is waited for. */
    private TrackedEventMessage<?> takeNext() {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void callReaderIn(long nanoseconds) {
        if (!called) {
            called = true;
            readOn.callAllIn(nanoseconds);
        }
    }

    private synchronized Optional<TrackedEventMessage<?>> take() {
        Optional<TrackedEventMessage<?>> event = peek();
        event.ifPresent(this::give);
        return event;
    }

    private void give(TrackedEventMessage<?> event) {
        next = null;
        if (!isHandled(event)) {
            givenAt = clock.getAsLong();
            called = false;
        }
    }

    private boolean isHandled(TrackedEventMessage<?> event) {
        return known.computeIfAbsent(event.getPayloadType(), handled::test);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return peek().isPresent() || stream.hasNextAvailable(timeout, unit) && peek().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        Optional<TrackedEventMessage<?>> event = take();
        while (event.isEmpty()) {
            stream.hasNextAvailable((int) TimeUnit.NANOSECONDS.toMillis(PAUSE), TimeUnit.MILLISECONDS);
            event = take();
        }
        return event.get();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return stream.setOnAvailableCallback(callback);
    }

    @Override
    public void close() {
        stream.close();
    }
}
