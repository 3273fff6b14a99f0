package io.whyledger.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what the event store knows about streams without loading them. */
public class EventStreams {

    private final JdbcClient jdbc;

    EventStreams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anything has ever happened to a stream. */
    public boolean exists(String streamId) {
        return jdbc.sql("select count(*) from event where aggregate_identifier = ? and sequence_number = 0")
                        .params(streamId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * The position in the ledger of one event of a stream.
     *
     * @param version its sequence number in the stream, from 0
     */
    public long positionOf(String streamId, long version) {
        return jdbc.sql("select global_index from event where aggregate_identifier = ? and sequence_number = ?")
                .params(streamId, version)
                .query(Long.class)
                .single();
    }

    /** The sequence number of the first event of a stream that was appended after a position in the ledger. */
    public Optional<Long> firstVersionAfter(String streamId, long position) {
        return jdbc.sql("select min(sequence_number) from event where aggregate_identifier = ? and global_index > ?")
                .params(streamId, position)
                .query(Long.class)
                .optional();
    }

    /** The streams under a prefix, such as {@code import/}, whose last event is of another type than the one given. */
    public List<String> notEndingWith(String prefix, Class<?> eventType) {
        return jdbc.sql(
                        """
                        select e.aggregate_identifier from event e
                        join (select aggregate_identifier, max(sequence_number) as last from event
                              where aggregate_identifier >= ? and aggregate_identifier < ?
                              group by aggregate_identifier) stream
                        on e.aggregate_identifier = stream.aggregate_identifier and e.sequence_number = stream.last
                        where e.payload_type <> ?""")
                .params(prefix, prefix + Character.MAX_VALUE, eventType.getName())
                .query(String.class)
                .list();
    }
}
