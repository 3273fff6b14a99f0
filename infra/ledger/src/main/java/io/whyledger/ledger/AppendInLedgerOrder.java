package io.whyledger.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * Gives events dense positions in the order of their commits: the row of the last position stays locked until the
 * transaction ends, so no later position can be seen before an earlier one, and a rollback takes its positions back.
 */
class AppendInLedgerOrder implements AppendEventsStatementBuilder {

    private static final String INSERT =
            """
            insert into event (global_index, event_identifier, aggregate_type, aggregate_identifier, sequence_number,
                payload_type, payload_revision, payload, metadata, time_stamp)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Override
    public PreparedStatement build(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestampWriter)
            throws SQLException {
        long position = takePositions(connection, events.size());
        PreparedStatement insert = connection.prepareStatement(INSERT);
        for (EventMessage<?> event : events) {
            insert.setLong(1, position++);
            bind(insert, (DomainEventMessage<?>) event, serializer);
            timestampWriter.writeTimestamp(insert, 10, event.getTimestamp());
            insert.addBatch();
        }
        return insert;
    }

    /** The first of as many positions as asked for. */
    private static long takePositions(Connection connection, int count) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update log_head set position = position + ? where id = 1")) {
            update.setInt(1, count);
            update.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement("select position from log_head where id = 1");
                ResultSet head = select.executeQuery()) {
            head.next();
            return head.getLong(1) - count + 1;
        }
    }

    private static void bind(PreparedStatement insert, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = event.serializeMetaData(serializer, byte[].class);
        insert.setString(2, event.getIdentifier());
        insert.setString(3, event.getType());
        insert.setString(4, event.getAggregateIdentifier());
        insert.setLong(5, event.getSequenceNumber());
        insert.setString(6, payload.getType().getName());
        insert.setString(7, payload.getType().getRevision());
        insert.setBytes(8, payload.getData());
        insert.setBytes(9, metadata.getData());
    }
}
