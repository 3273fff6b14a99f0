package io.whyledger.ledger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The ledger on PostgreSQL")
class PostgreSqlStoreTest extends RelationalContract {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.quick();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    TestLedger newStore() {
        return TestLedger.postgreSql(server);
    }
}
