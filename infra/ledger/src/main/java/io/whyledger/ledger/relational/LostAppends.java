package io.whyledger.ledger.relational;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what became of appends whose connection was lost while they were written: each is looked for, and written if
 * it is not there, until its fate is known or the time is over.
 */
class LostAppends {

    private static final Logger log = LoggerFactory.getLogger(LostAppends.class);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final AppendWriter writer;
    private final Arrivals arrivals;
    private final Duration timeout;

    LostAppends(AppendWriter writer, Arrivals arrivals, Duration timeout) {
        this.writer = writer;
        this.arrivals = arrivals;
        this.timeout = timeout;
    }

    /**
     * All share the time, for others wait behind them; each has its turn before any has a second one, so that one which
     * the server can't bear keeps nobody from hearing of its fate.
     */
    void settle(List<PendingAppend> group, SQLException lost) {
        log.warn("connection lost while appending, looking for what was stored appends={}", group.size());
        Deque<PendingAppend> open = new ArrayDeque<>(group);
        long deadline = System.nanoTime() + timeout.toNanos();
        SQLException last = lost;
        while (!open.isEmpty() && System.nanoTime() < deadline) {
            PendingAppend waiting = open.remove();
            try {
                writeUnlessStored(waiting);
            } catch (SQLException failure) {
                last = failure;
                open.add(waiting);
                LockSupport.parkNanos(PAUSE);
            }
        }
        AppendFateUnknown unknown = new AppendFateUnknown(last);
        open.forEach(waiting -> waiting.refuse(unknown));
    }

    /** The lost server process may still commit the same rows; then these are refused, and found. */
    private void writeUnlessStored(PendingAppend waiting) throws SQLException {
        if (writer.isStored(waiting)) {
            succeed(waiting);
            return;
        }
        try {
            writer.write(List.of(waiting));
            succeed(waiting);
        } catch (SQLException failure) {
            if (failure instanceof NoConnection
                    || writer.outlivesConnection() && LostConnections.leaveFateUnknown(failure)) {
                throw failure;
            }
            if (writer.isStored(waiting)) {
                succeed(waiting);
            } else {
                waiting.refuse(failure);
            }
        }
    }

    private void succeed(PendingAppend waiting) {
        waiting.succeed();
        arrivals.signal();
    }
}
