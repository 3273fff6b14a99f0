package io.whyledger.ledger.relational;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.whyledger.ledger.LedgerSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores what concurrent units of work append, in as few transactions as possible: while one group is being written the
 * next one gathers. A group that is refused because of one of its members is written again one by one, so nobody fails
 * for somebody else's fault.
 *
 * <p>When the connection is lost while a group is written nobody knows whether it was committed; each append is then
 * looked for and written if it is not there, until its fate is known or the time is over.
 */
class GroupCommit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final DataSource dataSource;
    private final AppendStatement statement;
    private final StoredAppends stored;
    private final Arrivals arrivals;
    private final int groupSize;
    private final Duration timeout;
    private final Timer groups;
    private final DistributionSummary groupSizes;
    private final BlockingQueue<PendingAppend> pending = new LinkedBlockingQueue<>();
    private final Thread writer = new Thread(this::writeGroups, "ledger-append");
    private volatile boolean closed;

    GroupCommit(
            DataSource dataSource,
            AppendStatement statement,
            Arrivals arrivals,
            LedgerSettings settings,
            MeterRegistry meters) {
        this.dataSource = dataSource;
        this.statement = statement;
        this.stored = new StoredAppends();
        this.arrivals = arrivals;
        this.groupSize = settings.groupSize();
        this.timeout = settings.appendTimeout();
        this.groups = Timer.builder("whyledger.ledger.commits")
                .description("Transactions that stored a group of appends")
                .publishPercentileHistogram()
                .register(meters);
        this.groupSizes = DistributionSummary.builder("whyledger.ledger.group.size")
                .description("Appends that shared a transaction")
                .register(meters);
        Gauge.builder("whyledger.ledger.pending", pending, Collection::size)
                .description("Appends that wait for the next transaction")
                .register(meters);
    }

    /** What an earlier process has committed is made durable first. */
    void start() throws SQLException {
        try (Connection connection = connect()) {
            statement.makeDurable(connection);
        }
        writer.setDaemon(true);
        writer.start();
    }

    /** The last position that followers may see. */
    long durableUpTo() {
        return statement.durableUpTo();
    }

    /**
     * Returns when the append is durable.
     *
     * @throws SQLException when it was refused, or {@link AppendFateUnknown} when nobody knows; in any other case
     *     nothing of it is stored
     */
    void append(Append append) throws SQLException {
        PendingAppend waiting = new PendingAppend(append);
        pending.add(waiting);
        if (closed) {
            refuseWhatIsLeft();
        }
        waiting.await();
    }

    private void refuseWhatIsLeft() {
        pending.forEach(waiting -> waiting.refuse(new SQLException("the ledger has been closed")));
    }

    private void writeGroups() {
        List<PendingAppend> group = new ArrayList<>();
        try {
            while (true) {
                group.add(pending.take());
                pending.drainTo(group, groupSize - 1);
                write(group);
                group.clear();
            }
        } catch (InterruptedException closing) {
            closed = true;
            refuseWhatIsLeft();
        }
    }

    private void write(List<PendingAppend> group) {
        try {
            Timer.Sample sample = Timer.start();
            writeOrThrow(group);
            sample.stop(groups);
            groupSizes.record(group.size());
            group.forEach(PendingAppend::succeed);
            arrivals.signal();
        } catch (SQLException failure) {
            if (LostConnections.leaveFateUnknown(failure)) {
                log.warn("connection lost while appending, looking for what was stored appends={}", group.size());
                settle(group, failure);
            } else if (group.size() > 1 && !(failure instanceof NoConnection)) {
                group.forEach(waiting -> write(List.of(waiting)));
            } else {
                group.forEach(waiting -> waiting.refuse(failure));
            }
        } catch (RuntimeException | Error failure) {
            group.forEach(waiting -> waiting.refuse(new SQLException("could not be written", failure)));
        }
    }

    private void writeOrThrow(List<PendingAppend> group) throws SQLException {
        try (Connection connection = connect()) {
            statement.write(
                    connection, group.stream().map(PendingAppend::append).toList());
        }
    }

    private Connection connect() throws NoConnection {
        try {
            return dataSource.getConnection();
        } catch (SQLException failure) {
            throw new NoConnection(failure);
        }
    }

    /** All share the time: whoever waits for the last must not wait as often as there are others. */
    private void settle(List<PendingAppend> group, SQLException lost) {
        Deque<PendingAppend> open = new ArrayDeque<>(group);
        long deadline = System.nanoTime() + timeout.toNanos();
        SQLException last = lost;
        while (!open.isEmpty()
                && System.nanoTime() < deadline
                && !Thread.currentThread().isInterrupted()) {
            try {
                settle(open.element());
                open.remove();
            } catch (SQLException failure) {
                last = failure;
                open.add(open.remove());
                LockSupport.parkNanos(PAUSE);
            }
        }
        AppendFateUnknown unknown = new AppendFateUnknown(last);
        open.forEach(waiting -> waiting.refuse(unknown));
    }

    private void settle(PendingAppend waiting) throws SQLException {
        if (isStored(waiting)) {
            waiting.succeed();
            arrivals.signal();
        } else {
            writeUnlessStored(waiting);
        }
    }

    /** The lost server process may still commit the same rows; then these are refused, and found. */
    private void writeUnlessStored(PendingAppend waiting) throws SQLException {
        try {
            writeOrThrow(List.of(waiting));
            waiting.succeed();
            arrivals.signal();
        } catch (SQLException failure) {
            if (failure instanceof NoConnection
                    || statement.outlivesConnection() && LostConnections.leaveFateUnknown(failure)) {
                throw failure;
            }
            if (isStored(waiting)) {
                waiting.succeed();
                arrivals.signal();
            } else {
                waiting.refuse(failure);
            }
        }
    }

    private boolean isStored(PendingAppend waiting) throws SQLException {
        try (Connection connection = connect()) {
            boolean found = stored.contains(connection, waiting.append());
            if (found) {
                statement.makeDurable(connection);
            }
            return found;
        }
    }

    /** Finishes the group that is being written. */
    @Override
    public void close() {
        writer.interrupt();
        try {
            writer.join(timeout.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
