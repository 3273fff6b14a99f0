package io.whyledger.ledger.relational;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * The ledger from one position on; asks the database only when there may be something new.
 *
 * <p>For one reader, of which two threads may ask at once: the coordinator of Axon's pooled processor looks for a next
 * event while its following task, in another thread, takes it.
 */
class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final long NEVER = -1;

    private final RecentEvents events;
    private final Arrivals arrivals;
    private @Nullable TrackingToken position;
    private Iterator<? extends TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private volatile long exhaustedAt = NEVER;
    private volatile @Nullable Runnable onAvailable;

    LedgerStream(RecentEvents events, Arrivals arrivals, @Nullable TrackingToken position) {
        this.events = events;
        this.arrivals = arrivals;
        this.position = position;
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        if (next == null && (page.hasNext() || readOn())) {
            next = page.next();
        }
        return Optional.ofNullable(next);
    }

    /** The count is read first: what arrives while the database is asked leads to another look. */
    private boolean readOn() {
        long count = arrivals.count();
        if (exhaustedAt == count) {
            return false;
        }
        page = events.after(position);
        if (!page.hasNext()) {
            exhaustedAt = count;
            return false;
        }
        return true;
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || !arrivals.await(exhaustedAt, left, TimeUnit.NANOSECONDS)) {
                return peek().isPresent();
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        Optional<TrackedEventMessage<?>> event = take();
        while (event.isEmpty()) {
            hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS);
            event = take();
        }
        return event.get();
    }

    private synchronized Optional<TrackedEventMessage<?>> take() {
        Optional<TrackedEventMessage<?>> event = peek();
        event.ifPresent(taken -> position = taken.trackingToken());
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        arrivals.add(callback);
        return true;
    }

    @Override
    public void close() {
        Runnable callback = onAvailable;
        if (callback != null) {
            arrivals.remove(callback);
        }
    }
}
