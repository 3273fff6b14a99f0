package io.whyledger.benchmarks.contender;

import com.zaxxer.hikari.HikariDataSource;
import io.whyledger.benchmarks.load.Histories;
import io.whyledger.benchmarks.load.Step;
import io.whyledger.domain.EventJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Inserts the rows that the ledger would, and nothing else: no bus, no aggregate, no order of commits. */
final class RawJdbc implements Contender {

    private final HikariDataSource dataSource = new HikariDataSource();
    private final boolean receipts;
    private final Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::customize)
            .build();
    private final DomainEventMessage<?> sample;
    private final byte[] samplePayload;
    private final byte[] sampleMetadata;

    RawJdbc(Place place, boolean receipts) {
        this.receipts = receipts;
        dataSource.setJdbcUrl(place.ledger());
        dataSource.setUsername(place.user());
        dataSource.setPassword(place.password());
        dataSource.setMaximumPoolSize(place.connections());
        RawSchema.create(dataSource);
        sample = new Histories("sample", 1).technology(1).get(1);
        samplePayload = payload(sample).getData();
        sampleMetadata = metadata(sample);
    }

    @Override
    public void take(Step step) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(!receipts);
            insertEvent(connection, step);
            if (receipts) {
                insertReceipt(connection);
                connection.commit();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void insertEvent(Connection connection, Step step) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RawSchema.INSERT_EVENT)) {
            bind(insert, UUID.randomUUID().toString(), step.stream(), step.version());
            bind(insert, payload(sample), samplePayload, sampleMetadata);
            insert.executeUpdate();
        }
    }

    private void insertReceipt(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RawSchema.INSERT_RECEIPT)) {
            insert.setString(1, "benchmark");
            insert.setString(2, UUID.randomUUID().toString());
            insert.setBytes(3, new byte[120]);
            insert.setString(4, Instant.now().toString());
            insert.executeUpdate();
        }
    }

    @Override
    public void append(List<DomainEventMessage<?>> events) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(RawSchema.INSERT_EVENT)) {
                for (DomainEventMessage<?> event : events) {
                    SerializedObject<byte[]> payload = payload(event);
                    bind(insert, event.getIdentifier(), event.getAggregateIdentifier(), event.getSequenceNumber());
                    bind(insert, payload, payload.getData(), metadata(event));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void bind(PreparedStatement insert, String id, String stream, long version) throws SQLException {
        insert.setString(1, id);
        insert.setString(2, stream);
        insert.setLong(3, version);
    }

    private static void bind(PreparedStatement insert, SerializedObject<?> type, byte[] payload, byte[] metadata)
            throws SQLException {
        insert.setString(4, type.getType().getName());
        insert.setString(5, type.getType().getRevision());
        insert.setBytes(6, payload);
        insert.setBytes(7, metadata);
        insert.setString(8, Instant.now().toString());
    }

    private SerializedObject<byte[]> payload(DomainEventMessage<?> event) {
        return event.serializePayload(serializer, byte[].class);
    }

    private byte[] metadata(DomainEventMessage<?> event) {
        return event.serializeMetaData(serializer, byte[].class).getData();
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
