package io.whyledger.ledger;

import org.junit.jupiter.api.DisplayName;

@DisplayName("The ledger on the embedded store")
class EmbeddedStoreTest extends RelationalContract {

    @Override
    TestLedger newStore() {
        return TestLedger.embedded("contract");
    }
}
