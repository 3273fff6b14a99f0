package io.whyledger.ledger;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Axon's store in memory, which unit tests use,")
class InMemoryStoreTest extends EventStoreContract {

    @Override
    TestStore newStore() {
        return new InMemory();
    }

    private static final class InMemory implements TestStore {

        private final EmbeddedEventStore events = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();

        @Override
        public EventStore events() {
            return events;
        }

        @Override
        public EventStreams streams() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CommandReceipts receipts() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            events.shutDown();
        }
    }
}
