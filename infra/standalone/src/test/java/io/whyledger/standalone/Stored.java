package io.whyledger.standalone;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what the ledger's database holds, for tests that say that nothing was stored. */
class Stored {

    private final JdbcClient ledger;

    Stored(@Qualifier("ledgerJdbc") JdbcClient ledger) {
        this.ledger = ledger;
    }

    record Rows(long position, long events, long receipts, long contents) {}

    Rows rows() {
        return ledger.sql(
                        """
                        select (select position from log_head), (select count(*) from event),
                               (select count(*) from command_receipt), (select count(*) from content)""")
                .query((row, number) -> new Rows(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    long eventsOf(String stream) {
        return ledger.sql("select count(*) from event where aggregate_identifier = ?")
                .params(stream)
                .query(Long.class)
                .single();
    }
}
