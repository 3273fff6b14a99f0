package io.whyledger.ledger.model;

import io.whyledger.ledger.InMemoryStore;
import io.whyledger.ledger.TestStore;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Label;

@Label("In memory")
class InMemoryStorePropertiesTest extends StoreProperties {

    @Override
    Supplier<TestStore> newPlace() {
        return InMemoryStore::new;
    }

    @Override
    Arbitrary<Step> step() {
        return anywhere();
    }
}
