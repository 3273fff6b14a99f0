package io.whyledger.ledger.relational;

import io.whyledger.ledger.relational.Append.ReceiptRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One statement that is its own transaction. The order is locked while the server runs it and commits, never while it
 * waits for a client, so a client that hangs or dies can't hold up another.
 *
 * <p>As positions are given out under that lock, notifying costs no further order among the commits.
 */
class PostgreSqlAppend implements AppendStatement {

    private static final String APPEND = "select append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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
            arrays.text(PostgreSqlNotifications.CHANNEL);
            statement.execute();
        }
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

        private void text(String value) throws SQLException {
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
