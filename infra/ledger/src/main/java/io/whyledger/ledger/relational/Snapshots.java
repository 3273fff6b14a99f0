package io.whyledger.ledger.relational;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The newest snapshot of each stream; an older one has no use. */
class Snapshots {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Snapshots(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    void store(EventRow snapshot) {
        try {
            transactions.executeWithoutResult(transaction -> replace(snapshot));
        } catch (DuplicateKeyException anotherProcessWasFaster) {
            // Its snapshot tells the same.
        }
    }

    private void replace(EventRow snapshot) {
        jdbc.sql("delete from snapshot where aggregate_identifier = ? and sequence_number <= ?")
                .params(snapshot.stream(), snapshot.sequenceNumber())
                .update();
        jdbc.sql(
                        """
                        insert into snapshot (event_identifier, aggregate_type, aggregate_identifier, sequence_number,
                            payload_type, payload_revision, payload, metadata, time_stamp)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        snapshot.identifier(),
                        snapshot.aggregateType(),
                        snapshot.stream(),
                        snapshot.sequenceNumber(),
                        snapshot.payloadType(),
                        snapshot.payloadRevision(),
                        snapshot.payload(),
                        snapshot.metadata(),
                        snapshot.timestamp())
                .update();
    }

    /** Newest first. */
    List<EventRow> of(String stream) {
        return jdbc.sql("select * from snapshot where aggregate_identifier = ? order by sequence_number desc")
                .param(stream)
                .query((row, number) -> EventRow.read(row))
                .list();
    }
}
