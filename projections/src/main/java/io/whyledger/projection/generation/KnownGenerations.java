package io.whyledger.projection.generation;

import io.whyledger.projection.ViewNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The generations as this process knows them. It looks again about once a second, on a connection that is being handed
 * out anyway, and at once when it has changed something itself.
 */
public class KnownGenerations {

    private static final long FRESH_FOR = Duration.ofMillis(700).toNanos();

    /** What this release can read. */
    private final Map<String, String> tables =
            ViewNames.ALL.stream().collect(Collectors.toUnmodifiableMap(view -> view, ViewScript::fingerprint));

    private final AtomicLong staleAt = new AtomicLong(System.nanoTime());
    private volatile List<Generation> all = List.of();

    /** Of one view, oldest first. */
    public List<Generation> of(String view) {
        return all.stream().filter(it -> it.view().equals(view)).toList();
    }

    public Optional<Generation> active(String view) {
        return newest(view, it -> it.state() == Generation.State.ACTIVE);
    }

    /**
     * The generation whose tables are read: the active one. A process of an older or newer release, which could not read
     * its tables, takes the one that has those it knows, as long as there is any.
     */
    public Optional<Generation> serving(String view) {
        return newest(view, it -> it.state() == Generation.State.ACTIVE && isReadable(it))
                .or(() -> newest(view, it -> it.state() == Generation.State.RETIRED && isReadable(it)))
                .or(() -> newest(view, it -> it.state() == Generation.State.FILLING && isReadable(it)))
                .or(() -> active(view));
    }

    /** Whether its tables are those that this release wants. */
    public boolean isReadable(Generation generation) {
        return tables.get(generation.view()).equals(generation.tables());
    }

    String tables(String view) {
        return tables.get(view);
    }

    private Optional<Generation> newest(String view, Predicate<Generation> condition) {
        return of(view).stream().filter(condition).max(Comparator.comparingInt(Generation::number));
    }

    /** Makes the next connection look again. */
    void outdate() {
        staleAt.set(System.nanoTime());
    }

    void lookIfStale(Connection connection) {
        long stale = staleAt.get();
        long now = System.nanoTime();
        if (stale - now <= 0 && staleAt.compareAndSet(stale, now + FRESH_FOR)) {
            look(connection);
        }
    }

    /** One after the other, so that a slow look does not hide what a later one has seen. */
    private synchronized void look(Connection connection) {
        try {
            if (all.isEmpty() && !GenerationRows.exist(connection)) {
                outdate();
            } else {
                all = GenerationRows.all(connection);
            }
        } catch (SQLException unreadable) {
            outdate();
        }
    }
}
