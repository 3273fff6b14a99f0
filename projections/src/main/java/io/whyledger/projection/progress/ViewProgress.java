package io.whyledger.projection.progress;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each view has gone through the ledger, read from the views' own database, so that it does not matter which
 * process fills them.
 *
 * <p>A position moves past events that were set aside as dead letters once a later event of another stream has been
 * handled: it says how far the ledger has been read, while the metric {@code whyledger.dead.letters} says whether
 * anything is missing.
 */
public class ViewProgress {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final JdbcClient jdbc;

    ViewProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ledger position of the last event that the view shows, −1 when it has seen none. */
    public long positionOf(String view) {
        return jdbc.sql("select position from view_progress where view_name = ?")
                .param(view)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** What all these views have seen. */
    public long positionOf(Collection<String> views) {
        return views.stream().mapToLong(this::positionOf).min().orElse(-1);
    }

    /**
     * Waits until all views have seen the event at a position.
     *
     * @return whether they have, at the latest when the time is over
     */
    public boolean await(Collection<String> views, long position, Duration timeout) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (positionOf(views) < position) {
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }
}
