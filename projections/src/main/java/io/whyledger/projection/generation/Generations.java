package io.whyledger.projection.generation;

import io.whyledger.projection.generation.Generation.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds, switches and drops generations, for one process at a time. */
@Component
public class Generations {

    /** In the place of a process that fills a segment: none may, until readers have switched to another generation. */
    public static final String NOBODY = "nobody";

    private final KnownGenerations known;
    private final GenerationSchemas schemas;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    Generations(
            KnownGenerations known,
            GenerationSchemas schemas,
            DataSource views,
            @Qualifier("transactionManager") PlatformTransactionManager transactions) {
        this.known = known;
        this.schemas = schemas;
        this.jdbc = new JdbcTemplate(views);
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Looks at what other processes have changed. */
    public void look() {
        known.outdate();
        jdbc.execute((ConnectionCallback<Boolean>) connection -> true);
    }

    /**
     * Sees to it that there is a generation for this release: the first one serves at once, a later one fills beside the
     * one that serves. One that fills for another release is abandoned.
     */
    public void ensure(String view, int projector) {
        exclusively(() -> {
            List<Generation> all = generations(view);
            if (in(State.ACTIVE, all).isEmpty()) {
                add(view, projector, State.ACTIVE);
            } else if (!isOfThisRelease(in(State.ACTIVE, all).orElseThrow(), projector)) {
                Optional<Generation> filling = in(State.FILLING, all);
                filling.filter(it -> !isOfThisRelease(it, projector)).ifPresent(it -> become(State.ABANDONED, it));
                if (filling.filter(it -> isOfThisRelease(it, projector)).isEmpty()) {
                    add(view, projector, State.FILLING);
                }
            }
            return true;
        });
    }

    /** Starts a generation beside the one that serves, unless one is being filled already. */
    public Optional<Generation> add(String view, int projector) {
        return exclusively(() -> in(State.FILLING, generations(view)).isPresent()
                ? Optional.<Generation>empty()
                : Optional.of(add(view, projector, State.FILLING)));
    }

    /** Has an empty generation serve at once in place of the one that serves, unless one is being filled beside that. */
    public Optional<Generation> startOver(String view, int projector) {
        return exclusively(() -> {
            List<Generation> before = generations(view);
            if (in(State.FILLING, before).isPresent()) {
                return Optional.<Generation>empty();
            }
            Generation empty = add(view, projector, State.ACTIVE);
            in(State.ACTIVE, before).ifPresent(it -> become(State.RETIRED, it));
            return Optional.of(empty);
        });
    }

    private Generation add(String view, int projector, State state) {
        int number = 1
                + generations(view).stream().mapToInt(Generation::number).max().orElse(0);
        schemas.create(view, number);
        jdbc.update(
                "insert into view_generation values (?, ?, ?, ?, ?, ?, current_timestamp, current_timestamp)",
                view,
                number,
                state.name(),
                generations(view).stream().anyMatch(Generation::paused),
                known.tables(view),
                projector);
        return generations(view).get(generations(view).size() - 1);
    }

    /**
     * Lets a filled generation serve, once it has seen all that the active one shows. That one is held meanwhile, and
     * for a moment longer it belongs to no process, so that it cannot show more than its successor until all readers,
     * of other processes too, have switched.
     *
     * @param patience for which the active generation is held at most
     * @param claimedAt when a claim was made that ends just after readers have switched
     * @return whether it serves now
     */
    public boolean activate(Generation filling, Duration patience, Instant claimedAt) {
        return exclusively(() -> {
            List<Generation> all = generations(filling.view());
            Generation active = in(State.ACTIVE, all).orElseThrow();
            if (in(State.FILLING, all).filter(filling::isSameAs).isEmpty()) {
                return false;
            }
            // Readers have seen what the segment that is furthest ahead has written.
            long shown = positions(active, " for update").stream()
                    .mapToLong(it -> it)
                    .max()
                    .orElse(-1);
            // What an embedded database has one writer for can't be stored while this one waits.
            if (!awaitPosition(filling, shown, schemas.isOfOneProcess() ? Duration.ZERO : patience)) {
                return false;
            }
            jdbc.update(
                    "update TokenEntry set owner = ?, timestamp = ? where processorName = ?",
                    NOBODY,
                    DateTimeUtils.formatInstant(claimedAt),
                    active.processor());
            become(State.RETIRED, active);
            become(State.ACTIVE, filling);
            return true;
        });
    }

    private boolean awaitPosition(Generation generation, long wanted, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (positionOf(generation) < wanted) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    /** @return the position that all its segments have reached, −1 when it has not begun */
    public long positionOf(Generation generation) {
        return positions(generation, "").stream().mapToLong(it -> it).min().orElse(-1);
    }

    private List<Long> positions(Generation generation, String lock) {
        return jdbc.queryForList(
                "select position from TokenEntry where processorName = ?" + lock, Long.class, generation.processor());
    }

    public void abandon(Generation filling) {
        exclusively(() -> become(State.ABANDONED, filling));
    }

    /** Asks every process that fills the view to stop, or to go on. */
    public void pause(String view, boolean paused) {
        exclusively(() -> jdbc.update("update view_generation set paused = ? where view_name = ?", paused, view));
    }

    /** Removes a generation with its tables, tokens and dead letters unless some process still fills it. */
    public boolean drop(Generation generation, Instant claimedSince) {
        return exclusively(() -> {
            if (!owners(generation, claimedSince).isEmpty()) {
                return false;
            }
            schemas.drop(generation.schema());
            jdbc.update("delete from TokenEntry where processorName = ?", generation.processor());
            jdbc.update("delete from DeadLetterEntry where processingGroup = ?", generation.processor());
            jdbc.update(
                    "delete from view_generation where view_name = ? and number = ?",
                    generation.view(),
                    generation.number());
            return true;
        });
    }

    /** The processes that hold segments and have shown a sign of life since a point in time. */
    public List<String> owners(Generation generation, Instant since) {
        return jdbc
                .query(
                        "select owner, timestamp from TokenEntry where processorName = ? and owner is not null",
                        (row, number) -> Instant.parse(row.getString(2)).isAfter(since) ? row.getString(1) : "",
                        generation.processor())
                .stream()
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .toList();
    }

    /** Frees the segments of processes that ended without doing so, where no other process can be at work. */
    public void releaseClaimsOfTheDead() {
        if (schemas.isOfOneProcess()) {
            jdbc.update("update TokenEntry set owner = null");
        }
    }

    private boolean become(State state, Generation generation) {
        return jdbc.update(
                        """
                        update view_generation set state = ?, changed_at = current_timestamp
                        where view_name = ? and number = ?""",
                        state.name(),
                        generation.view(),
                        generation.number())
                == 1;
    }

    private boolean isOfThisRelease(Generation generation, int projector) {
        return known.isReadable(generation) && generation.projector() == projector;
    }

    private List<Generation> generations(String view) {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<List<Generation>>) GenerationRows::all)).stream()
                .filter(it -> it.view().equals(view))
                .toList();
    }

    private static Optional<Generation> in(State state, List<Generation> generations) {
        return generations.stream().filter(it -> it.state() == state).max(Comparator.comparingInt(Generation::number));
    }

    /** An embedded database commits before each change of a schema, so the lock of a row is not enough for it. */
    private synchronized <T> T exclusively(Supplier<T> change) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                jdbc.queryForObject("select id from view_generation_lock where id = 1 for update", Integer.class);
                return change.get();
            }));
        } finally {
            known.outdate();
        }
    }
}
