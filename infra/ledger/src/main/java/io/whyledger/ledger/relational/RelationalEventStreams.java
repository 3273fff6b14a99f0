package io.whyledger.ledger.relational;

import io.whyledger.ledger.EventStreams;
import java.time.Duration;
import java.util.List;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the table of events. */
class RelationalEventStreams implements EventStreams {

    private static final RetryTemplate WHILE_DISCONNECTED = new RetryTemplate(RetryPolicy.builder()
            .includes(DataAccessResourceFailureException.class)
            .timeout(Duration.ofSeconds(20))
            .maxRetries(100)
            .delay(Duration.ofMillis(200))
            .build());

    private final JdbcClient jdbc;

    RelationalEventStreams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean exists(String streamId) {
        return jdbc.sql("select count(*) from event where aggregate_identifier = ? and sequence_number = 0")
                        .params(streamId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whoever asks has just appended; that the connection is lost in between must not look as if nothing was stored. */
    @Override
    public long positionOf(String streamId, long version) {
        return WHILE_DISCONNECTED.invoke(() -> findPositionOf(streamId, version));
    }

    private long findPositionOf(String streamId, long version) {
        return jdbc.sql("select global_index from event where aggregate_identifier = ? and sequence_number = ?")
                .params(streamId, version)
                .query(Long.class)
                .single();
    }

    @Override
    public List<String> notEndingWith(String prefix, Class<?> eventType) {
        return jdbc.sql(
                        """
                        select e.aggregate_identifier from event e
                        join (select aggregate_identifier, max(sequence_number) as last from event
                              where aggregate_identifier >= ? and aggregate_identifier < ?
                              group by aggregate_identifier) stream
                        on e.aggregate_identifier = stream.aggregate_identifier and e.sequence_number = stream.last
                        where e.payload_type <> ?""")
                .params(prefix, after(prefix), eventType.getName())
                .query(String.class)
                .list();
    }

    @Override
    public int highestNumber(String prefix) {
        return jdbc.sql(
                        """
                        select coalesce(max(cast(number as integer)), 0)
                        from (select substring(aggregate_identifier, :next) as number from event
                              where aggregate_identifier >= :prefix and aggregate_identifier < :end
                              and sequence_number = 0 and left(aggregate_identifier, :length) = :prefix) stream
                        where char_length(number) between 1 and 9
                        and translate(number, '123456789', '000000000') = repeat('0', char_length(number))""")
                .param("prefix", prefix)
                .param("end", after(prefix))
                .param("length", prefix.length())
                .param("next", prefix.length() + 1)
                .query(Integer.class)
                .single();
    }

    /** What comes next, by code point, after all that begins with a prefix. */
    private static String after(String prefix) {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }
}
