package io.whyledger.standalone;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what the ledger holds, whatever its store, for tests that say that nothing was stored. */
class Stored {

    private final EventStore events;
    private final JdbcClient database;

    Stored(EventStore events, @Qualifier("ledgerJdbc") JdbcClient database) {
        this.events = events;
        this.database = database;
    }

    /** Positions are dense, so the same position means that no event was stored. */
    record Rows(long position, long receipts, long contents) {}

    Rows rows() {
        return database.sql("select (select count(*) from command_receipt), (select count(*) from content)")
                .query((row, number) -> new Rows(position(), row.getLong(1), row.getLong(2)))
                .single();
    }

    private long position() {
        TrackingToken head = events.createHeadToken();
        return head == null ? -1 : head.position().orElseThrow();
    }

    long eventsOf(String stream) {
        return events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
    }
}
