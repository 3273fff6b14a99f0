package io.whyledger.ledger.relational;

import io.whyledger.ledger.relational.Append.ReceiptRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One statement that is its own transaction. The row of the last position is locked while the server runs it and
 * commits, never while it waits for a client, so a client that hangs or dies can't hold up another.
 *
 * <p>As positions are given out under that lock, notifying costs no further order among the commits.
 */
class PostgreSqlAppend implements AppendStatement {

    private static final String APPEND =
            """
            with head as (
                update log_head set position = position + ? where id = 1 and ? > 0 returning position - ? as before),
            receipts as (
                insert into command_receipt (actor, idempotency_key, fingerprint, answer_type, answer, recorded_at)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[])),
            events as (
                insert into event (global_index, event_identifier, aggregate_type, aggregate_identifier,
                    sequence_number, payload_type, payload_revision, payload, metadata, time_stamp)
                select head.before + e.number, e.identifier, e.type, e.stream, e.sequence, e.payload_type, e.revision,
                    e.payload, e.metadata, e.at
                from head, unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bytea[],
                    ?::bytea[], ?::text[]) with ordinality
                    as e(identifier, type, stream, sequence, payload_type, revision, payload, metadata, at, number)
                returning global_index)
            select pg_notify(?, last::text)
            from (select max(global_index) as last from events) as appended""";

    @Override
    public void write(Connection connection, List<Append> appends) throws SQLException {
        List<EventRow> events =
                appends.stream().flatMap(append -> append.events().stream()).toList();
        List<ReceiptRow> receipts =
                appends.stream().map(Append::receipt).filter(Objects::nonNull).toList();
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            Arrays arrays = new Arrays(connection, statement);
            arrays.number(events.size()).number(events.size()).number(events.size());
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

        private Arrays number(int value) throws SQLException {
            statement.setInt(++index, value);
            return this;
        }

        private Arrays text(String value) throws SQLException {
            statement.setString(++index, value);
            return this;
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
