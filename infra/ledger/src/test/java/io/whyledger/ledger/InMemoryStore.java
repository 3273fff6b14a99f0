package io.whyledger.ledger;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Axon's store for unit tests. */
public class InMemoryStore implements TestStore {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    @Override
    public EventStore events() {
        return events;
    }

    @Override
    public EventStreams streams() {
        throw new UnsupportedOperationException("unit tests of aggregates and views need events only");
    }

    @Override
    public CommandReceipts receipts() {
        throw new UnsupportedOperationException("unit tests of aggregates and views need events only");
    }

    @Override
    public void close() {
        events.shutDown();
    }
}
