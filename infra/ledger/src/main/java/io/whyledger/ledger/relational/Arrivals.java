package io.whyledger.ledger.relational;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Tells the followers of the ledger that there may be new events: at once, but under load no more often than every few
 * milliseconds, so that they take several events together instead of asking the database for each.
 */
class Arrivals implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

    /**
     * Each time, every view makes a batch of what there is, so that the price of a transaction is shared by more events the
     * longer this is; an event comes late by as much at most.
     */
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Set<Runnable> followers = new CopyOnWriteArraySet<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService pacer;
    private volatile long toldAt = System.nanoTime() - PACE;
    private long count;

    Arrivals() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("ledger-arrivals-");
        threads.setDaemon(true);
        pacer = Executors.newSingleThreadScheduledExecutor(threads);
    }

    /** Rises whenever there may be new events; read it before looking for them. */
    synchronized long count() {
        return count;
    }

    void signal() {
        if (due.compareAndSet(false, true) && !pacer.isShutdown()) {
            long left = toldAt + PACE - System.nanoTime();
            pacer.schedule(this::tell, Math.max(0, left), TimeUnit.NANOSECONDS);
        }
    }

    /** What is signalled from now on is told the next time. */
    private void tell() {
        toldAt = System.nanoTime();
        due.set(false);
        synchronized (this) {
            count++;
            notifyAll();
        }
        followers.forEach(this::call);
    }

    /** A follower that is being shut down takes no calls; that must not end those of the others. */
    private void call(Runnable follower) {
        try {
            follower.run();
        } catch (RejectedExecutionException stopped) {
            followers.remove(follower);
        } catch (RuntimeException failure) {
            log.warn("a follower of the ledger could not be woken", failure);
        }
    }

    /** Waits until there may be more than when the count was read. */
    synchronized boolean await(long known, long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (count == known) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    void add(Runnable follower) {
        followers.add(follower);
    }

    void remove(Runnable follower) {
        followers.remove(follower);
    }

    @Override
    public void close() {
        pacer.shutdownNow();
    }
}
