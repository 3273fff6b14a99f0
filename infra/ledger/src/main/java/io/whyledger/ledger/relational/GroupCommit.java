package io.whyledger.ledger.relational;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.whyledger.ledger.LedgerSettings;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores what concurrent units of work append, in as few transactions as possible: while one group is being written the
 * next one gathers. A group that is refused because of one of its members is written again one by one, so nobody fails
 * for somebody else's fault.
 */
class GroupCommit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private final AppendWriter writer;
    private final LostAppends lost;
    private final Arrivals arrivals;
    private final int groupSize;
    private final Duration timeout;
    private final Timer groups;
    private final DistributionSummary groupSizes;
    private final BlockingQueue<PendingAppend> pending = new LinkedBlockingQueue<>();
    private final PendingAppend end = new PendingAppend(new Append(List.of(), null));
    private final Thread thread = new Thread(this::writeGroups, "ledger-append");
    private volatile boolean closed;

    GroupCommit(
            DataSource dataSource,
            AppendStatement statement,
            Arrivals arrivals,
            LedgerSettings settings,
            MeterRegistry meters) {
        this.writer = new AppendWriter(dataSource, statement);
        this.lost = new LostAppends(writer, arrivals, settings.appendTimeout());
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

    void start() throws SQLException {
        writer.makeDurable();
        thread.setDaemon(true);
        thread.start();
    }

    /** The last position that followers may see. */
    long durableUpTo() {
        return writer.durableUpTo();
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

    /** Returns when all that can be seen is durable; at once where nothing else can be seen. */
    void awaitDurable() throws SQLException {
        if (durableUpTo() != Long.MAX_VALUE) {
            append(new Append(List.of(), null));
        }
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
        if (writer.untilFollowersAreDue() != Long.MAX_VALUE) {
            tellFollowers();
        }
        refuseWaiting();
    }

    /** Closing does not interrupt the thread, which could close the embedded file under it. */
    private PendingAppend takeNext() {
        try {
            PendingAppend next = pending.poll(writer.untilFollowersAreDue(), TimeUnit.NANOSECONDS);
            if (next != null) {
                return next;
            }
            tellFollowers();
            return pending.take();
        } catch (InterruptedException interrupted) {
            return end;
        }
    }

    /** Whatever goes wrong with it, this thread has to go on. */
    private void tellFollowers() {
        try {
            writer.tellFollowers();
        } catch (SQLException | RuntimeException failure) {
            log.debug("followers in other processes look for themselves cause={}", failure.getMessage());
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
            Timer.Sample sample = Timer.start();
            writer.write(group);
            sample.stop(groups);
            groupSizes.record(group.size());
            group.forEach(PendingAppend::succeed);
            arrivals.signal();
        } catch (NoConnection failure) {
            group.forEach(waiting -> waiting.refuse(failure));
        } catch (SQLException failure) {
            if (LostConnections.leaveFateUnknown(failure)) {
                lost.settle(group, failure);
            } else if (group.size() > 1) {
                group.forEach(waiting -> write(List.of(waiting)));
            } else {
                group.get(0).refuse(failure);
            }
        }
    }

    /** Finishes what waits; what comes later is refused. */
    @Override
    public void close() {
        pending.add(end);
        try {
            thread.join(timeout.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
