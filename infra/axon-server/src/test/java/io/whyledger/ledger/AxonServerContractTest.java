package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.axonserver.AxonServerLedger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("needs-axon-server")
@DisplayName("The ledger on Axon Server")
class AxonServerContractTest extends LedgerContract {

    @Override
    TestStore newStore() {
        return new AxonServerLedger(System.getProperty("whyledger.test.axon-server"));
    }

    /** Other than the databases: the server tells events apart by stream and sequence number, never by identifier. */
    @Test
    @Override
    void storesAnEventOnce() {
        DomainEventMessage<?> event = TestStore.eventsOf("a", 0, 1).get(0);
        store.events().publish(event);
        store.events()
                .publish(new GenericDomainEventMessage<>("Thing", "another stream", 0, event, event.getTimestamp()));

        assertThat(store.positions()).hasSize(2);
    }
}
