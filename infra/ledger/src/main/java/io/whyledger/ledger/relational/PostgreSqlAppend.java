package io.whyledger.ledger.relational;

import io.whyledger.ledger.relational.Append.ReceiptRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One statement that is its own transaction. The order is locked while the server runs it and commits, never while it
 * waits for a client, so a client that hangs or dies can't hold up another.
 *
 * <p>As positions are given out under that lock, notifying costs no further order among the commits. Under load not every
 * write notifies: the driver hands notifications over only once none has come for a millisecond, so a follower would hear
 * of nothing as long as they come without such a pause.
 *
 * <p>For one thread that writes.
 */
class PostgreSqlAppend implements AppendStatement {

    /** Between two notifications. */
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(10);

    private static final String APPEND = "select append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NOTIFY = "select pg_notify(?, position::text) from log_head";

    private long notifiedAt = System.nanoTime() - PACE;
    private boolean untold;

    @Override
    public void write(Connection connection, List<Append> appends) throws SQLException {
        List<EventRow> events =
                appends.stream().flatMap(append -> append.events().stream()).toList();
        List<ReceiptRow> receipts =
                appends.stream().map(Append::receipt).filter(Objects::nonNull).toList();
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            Arrays arrays = new Arrays(connection, statement);
            arrays.of("text", receipts, ReceiptRow::actor)
                    .of("text", receipts, ReceiptRow::key)
                    .of("text", receipts, ReceiptRow::fingerprint)
                    .of("text", receipts, ReceiptRow::answerType)
                    .bytes(receipts, ReceiptRow::answer)
                    .of("text", receipts, ReceiptRow::recordedAt);
            arrays.of("text", events, EventRow::identifier)
                    .of("text", events, EventRow::aggregateType)
                    .of("text", events, EventRow::stream)
                    .of("bigint", events, EventRow::sequenceNumber)
                    .of("text", events, EventRow::payloadType)
                    .of("text", events, EventRow::payloadRevision)
                    .bytes(events, EventRow::payload)
                    .bytes(events, EventRow::metadata)
                    .of("text", events, EventRow::timestamp);
            boolean notifies = untilNextNotification() <= 0;
            untold = untold || !notifies;
            arrays.text(notifies ? PostgreSqlNotifications.CHANNEL : null);
            statement.execute();
            if (notifies) {
                notified();
            }
        }
    }

    @Override
    public long untilFollowersAreDue() {
        return untold ? Math.max(0, untilNextNotification()) : Long.MAX_VALUE;
    }

    @Override
    public void tellFollowers(Connection connection) throws SQLException {
        notified();
        try (PreparedStatement statement = connection.prepareStatement(NOTIFY)) {
            statement.setString(1, PostgreSqlNotifications.CHANNEL);
            statement.execute();
        }
    }

    private long untilNextNotification() {
        return notifiedAt + PACE - System.nanoTime();
    }

    private void notified() {
        notifiedAt = System.nanoTime();
        untold = false;
    }

    /** Binds one array after the other. */
    private static final class Arrays {

        private final Connection connection;
        private final PreparedStatement statement;
        private int index;

        private Arrays(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        private void text(@Nullable String value) throws SQLException {
            statement.setString(++index, value);
        }

        private <R> Arrays of(String type, List<R> rows, Function<R, Object> column) throws SQLException {
            Object[] values = rows.stream().map(column).toArray();
            statement.setArray(++index, connection.createArrayOf(type, values));
            return this;
        }

        private <R> Arrays bytes(List<R> rows, Function<R, byte[]> column) throws SQLException {
            byte[][] values = rows.stream().map(column).toArray(byte[][]::new);
            statement.setArray(++index, connection.createArrayOf("bytea", values));
            return this;
        }
    }
}
