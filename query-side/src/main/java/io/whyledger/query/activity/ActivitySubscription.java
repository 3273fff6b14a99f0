package io.whyledger.query.activity;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One subscriber, how far it has been told, and whether it is still busy with the last it was told. */
class ActivitySubscription implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(ActivitySubscription.class);

    private final ActivitySubscriber subscriber;
    private final Consumer<ActivitySubscription> onClose;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile long position;
    private volatile long toldAt = System.nanoTime();

    ActivitySubscription(long position, ActivitySubscriber subscriber, Consumer<ActivitySubscription> onClose) {
        this.position = position;
        this.subscriber = subscriber;
        this.onClose = onClose;
    }

    long position() {
        return position;
    }

    boolean isIdle() {
        return !busy.get();
    }

    boolean hasHeardNothingFor(long nanos) {
        return System.nanoTime() - toldAt >= nanos;
    }

    /** Whether the caller may now tell this subscriber something. */
    boolean occupy() {
        return busy.compareAndSet(false, true);
    }

    void tell(List<ActivityEntry> entries) {
        try {
            subscriber.accept(entries);
            entries.forEach(entry -> position = entry.position());
            toldAt = System.nanoTime();
        } catch (IOException | RuntimeException e) {
            log.debug("subscriber lost position={}", position, e);
            close();
        } finally {
            busy.set(false);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            onClose.accept(this);
            subscriber.ended();
        }
    }
}
