package io.whyledger.ledger;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Axon's store in memory, which unit tests use,")
class InMemoryStoreTest extends EventStoreContract {

    @Override
    TestStore newStore() {
        return new InMemoryStore();
    }
}
