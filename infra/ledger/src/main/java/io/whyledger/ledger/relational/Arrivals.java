package io.whyledger.ledger.relational;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the followers of the ledger that there may be new events. */
class Arrivals {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

    private final Set<Runnable> followers = new CopyOnWriteArraySet<>();
    private long count;

    /** Rises whenever there may be new events; read it before looking for them. */
    synchronized long count() {
        return count;
    }

    void signal() {
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
}
