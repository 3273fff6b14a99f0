package io.whyledger.ledger.model;

import io.whyledger.ledger.TestLedger;
import io.whyledger.ledger.TestServer;
import io.whyledger.ledger.TestStore;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

@Label("On PostgreSQL")
class PostgreSqlStorePropertiesTest extends StoreProperties {

    private static TestServer server;

    @BeforeContainer
    static void start() {
        server = TestServer.quick();
    }

    @AfterContainer
    static void stop() {
        server.close();
    }

    @Override
    Supplier<TestStore> newPlace() {
        String[] settings = server.settings(server.newDatabase());
        return () -> new TestLedger(settings);
    }

    @Override
    Arbitrary<Step> step() {
        return inALedger();
    }
}
