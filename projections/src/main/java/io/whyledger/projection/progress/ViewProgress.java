package io.whyledger.projection.progress;

import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.KnownGenerations;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each view has gone through the ledger, read from the tokens of their segments in the views' own
 * database, so that it does not matter which processes fill them.
 *
 * <p>A position also moves past events that were set aside as dead letters: it says how far the ledger has been read,
 * while the metric {@code whyledger.dead.letters} says whether anything is missing.
 */
public class ViewProgress {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final JdbcClient jdbc;
    private final KnownGenerations generations;

    ViewProgress(JdbcClient jdbc, KnownGenerations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    /** The ledger position up to which the view has read, −1 when it has read nothing. */
    public long positionOf(String view) {
        return positionOf(List.of(view));
    }

    /** What all segments of all these views have read. */
    public long positionOf(Collection<String> views) {
        List<String> processors = views.stream().map(this::processor).toList();
        return jdbc.sql(
                        """
                        select case when count(distinct processorName) = :views then min(position) else -1 end
                        from TokenEntry where processorName in (:names)""")
                .param("views", views.size())
                .param("names", processors)
                .query(Long.class)
                .single();
    }

    private String processor(String view) {
        return generations.serving(view).map(Generation::processor).orElse(view);
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
