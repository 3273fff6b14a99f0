package io.whyledger.ledger.relational;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores events in one dense order: the positions begin at 1, none is left out, and no position becomes visible before
 * an earlier one. So a {@link GlobalSequenceTrackingToken} says exactly what a reader has seen.
 */
class LedgerStorageEngine extends BatchingEventStorageEngine {

    private static final String COLUMNS =
            """
            select global_index, event_identifier, aggregate_type, aggregate_identifier, sequence_number,
                payload_type, payload_revision, payload, metadata, time_stamp
            from event\s""";

    private static final GlobalSequenceTrackingToken BEGINNING = new GlobalSequenceTrackingToken(0);

    private final GroupCommit commits;
    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final Refusals refusals;
    private final KnownStreams streams = new KnownStreams();

    LedgerStorageEngine(
            BatchingEventStorageEngine.Builder builder,
            GroupCommit commits,
            JdbcClient jdbc,
            Snapshots snapshots,
            Refusals refusals) {
        super(builder.persistenceExceptionResolver(refusals::isLostRace));
        this.commits = commits;
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.refusals = refusals;
    }

    /** Axon's builder as it is. */
    static class Builder extends BatchingEventStorageEngine.Builder {}

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> rows =
                events.stream().map(event -> row(event, serializer)).toList();
        try {
            commits.append(new Append(rows, PendingReceipt.take()));
        } catch (SQLException failure) {
            if (refusals.isLostRace(failure)) {
                handlePersistenceException(failure, events.get(0));
            }
            throw refusals.explain(failure);
        }
    }

    private static EventRow row(EventMessage<?> event, Serializer serializer) {
        if (event instanceof DomainEventMessage<?> ofStream) {
            return EventRow.of(ofStream, serializer);
        }
        throw new EventStoreException("the ledger keeps events of streams only, not " + event.getPayloadType());
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long last = lastToken == null ? 0 : lastToken.position().orElse(0);
        return jdbc.sql(COLUMNS + "where global_index > ? and global_index <= ? order by global_index limit ?")
                .params(last, commits.durableUpTo(), batchSize)
                .query((row, number) -> new TrackedDomainEventData<>(
                        new GlobalSequenceTrackingToken(row.getLong("global_index")), EventRow.read(row)))
                .list();
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return firstSequenceNumber == 0
                ? streams.read(
                        aggregateIdentifier, from -> super.readEvents(aggregateIdentifier, from), this::isDurable)
                : super.readEvents(aggregateIdentifier, firstSequenceNumber);
    }

    /**
     * H2 shows an event before it has written it. If that fails, the event is lost, and who still knew it would leave a gap
     * in its stream with the next one.
     */
    private boolean isDurable(String aggregateIdentifier) {
        long durable = commits.durableUpTo();
        return durable == Long.MAX_VALUE || newestPosition(aggregateIdentifier) <= durable;
    }

    private long newestPosition(String aggregateIdentifier) {
        return jdbc.sql(
                        """
                        select global_index from event where aggregate_identifier = ?
                        order by sequence_number desc limit 1""")
                .param(aggregateIdentifier)
                .query(Long.class)
                .optional()
                .orElse(Long.MAX_VALUE);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return jdbc.sql(COLUMNS
                        + "where aggregate_identifier = ? and sequence_number >= ? order by sequence_number limit ?")
                .params(aggregateIdentifier, firstSequenceNumber, batchSize)
                .query((row, number) -> EventRow.read(row))
                .list();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return jdbc.sql("select max(sequence_number) from event where aggregate_identifier = ?")
                .param(aggregateIdentifier)
                .query(Long.class)
                .optional();
    }

    @Override
    public TrackingToken createTailToken() {
        return BEGINNING;
    }

    @Override
    public TrackingToken createHeadToken() {
        long head = jdbc.sql("select position from log_head where id = 1")
                .query(Long.class)
                .single();
        return new GlobalSequenceTrackingToken(Math.min(head, commits.durableUpTo()));
    }

    /**
     * Before the first event of that time or later; clocks differ, so earlier ones can follow. One statement, so that an
     * event that is appended meanwhile is either found or comes after the last position.
     */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        long before = jdbc.sql(
                        """
                        select coalesce(
                            (select min(global_index) - 1 from event where time_stamp >= ?),
                            (select position from log_head where id = 1))""")
                .param(Timestamps.format(dateTime))
                .query(Long.class)
                .single();
        return new GlobalSequenceTrackingToken(Math.min(before, commits.durableUpTo()));
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        try {
            snapshots.store(EventRow.of(snapshot, serializer));
        } catch (RuntimeException failure) {
            throw new EventStoreException("the snapshot of " + snapshot.getAggregateIdentifier(), failure);
        }
    }

    /** Of a stream whose events are known none is needed. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        if (streams.holds(aggregateIdentifier)) {
            return Optional.empty();
        }
        Optional<DomainEventMessage<?>> snapshot = super.readSnapshot(aggregateIdentifier);
        // One that can't be read must fail here, where the event store turns to the events instead.
        snapshot.ifPresent(Message::getPayload);
        return snapshot;
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots.of(aggregateIdentifier).stream();
    }
}
