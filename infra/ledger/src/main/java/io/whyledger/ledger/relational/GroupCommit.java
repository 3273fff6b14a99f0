package io.whyledger.ledger.relational;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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
    private final BlockingQueue<PendingAppend> pending = new LinkedBlockingQueue<>();
    private final PendingAppend end = new PendingAppend(new Append(List.of(), null));
    private final Thread writer = new Thread(this::writeGroups, "ledger-append");
    private volatile boolean closed;

    GroupCommit(DataSource dataSource, AppendStatement statement, Arrivals arrivals, int groupSize, Duration timeout) {
        this.dataSource = dataSource;
        this.statement = statement;
        this.stored = new StoredAppends();
        this.arrivals = arrivals;
        this.groupSize = groupSize;
        this.timeout = timeout;
        writer.setDaemon(true);
        writer.start();
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
            refuseWaiting();
        }
        waiting.await();
    }

    private void writeGroups() {
        List<PendingAppend> group = new ArrayList<>();
        while (!closed) {
            group.add(takeNext());
            pending.drainTo(group, groupSize - 1);
            closed = group.remove(end);
            writeOrRefuse(group);
            group.clear();
        }
        refuseWaiting();
    }

    /** Closing does not interrupt the writer, which could close the embedded file under it. */
    private PendingAppend takeNext() {
        try {
            return pending.take();
        } catch (InterruptedException interrupted) {
            return end;
        }
    }

    private void refuseWaiting() {
        pending.forEach(waiting -> waiting.refuse(new SQLException("the ledger has been closed")));
    }

    private void writeOrRefuse(List<PendingAppend> group) {
        try {
            if (!group.isEmpty()) {
                write(group);
            }
        } catch (RuntimeException | Error unexpected) {
            SQLException cause = new SQLException("could not be written", unexpected);
            group.forEach(waiting -> waiting.refuse(new AppendFateUnknown(cause)));
        }
    }

    private void write(List<PendingAppend> group) {
        try {
            writeOrThrow(group);
            succeed(group);
        } catch (NoConnection failure) {
            group.forEach(waiting -> waiting.refuse(failure));
        } catch (SQLException failure) {
            if (LostConnections.leaveFateUnknown(failure)) {
                settle(group, failure);
            } else if (group.size() > 1) {
                group.forEach(waiting -> write(List.of(waiting)));
            } else {
                group.get(0).refuse(failure);
            }
        }
    }

    private void succeed(List<PendingAppend> group) {
        group.forEach(PendingAppend::succeed);
        arrivals.signal();
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

    /** The time is the group's, not each member's: others wait behind it. */
    private void settle(List<PendingAppend> group, SQLException lost) {
        log.warn("connection lost while appending, looking for what was stored appends={}", group.size());
        long deadline = System.nanoTime() + timeout.toNanos();
        SQLException last = lost;
        for (PendingAppend waiting : group) {
            boolean settled = false;
            while (!settled && System.nanoTime() < deadline) {
                try {
                    writeUnlessStored(waiting);
                    settled = true;
                } catch (SQLException failure) {
                    last = failure;
                    LockSupport.parkNanos(PAUSE);
                }
            }
            if (!settled) {
                waiting.refuse(new AppendFateUnknown(last));
            }
        }
    }

    /** The lost server process may still commit the same rows; then these are refused, and found. */
    private void writeUnlessStored(PendingAppend waiting) throws SQLException {
        if (isStored(waiting)) {
            succeed(List.of(waiting));
            return;
        }
        try {
            writeOrThrow(List.of(waiting));
            succeed(List.of(waiting));
        } catch (SQLException failure) {
            if (failure instanceof NoConnection || LostConnections.leaveFateUnknown(failure)) {
                throw failure;
            }
            if (isStored(waiting)) {
                succeed(List.of(waiting));
            } else {
                waiting.refuse(failure);
            }
        }
    }

    private boolean isStored(PendingAppend waiting) throws SQLException {
        try (Connection connection = connect()) {
            return stored.contains(connection, waiting.append());
        }
    }

    /** Finishes what waits; what comes later is refused. */
    @Override
    public void close() {
        pending.add(end);
        try {
            writer.join(timeout.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
