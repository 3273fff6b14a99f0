package io.whyledger.ledger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The ledger on a PostgreSQL that orders texts as a dictionary does")
class PostgreSqlOrderedByWordsTest extends RelationalContract {

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
        return new TestLedger(server.settings(server.newDatabaseOrderedByWords()));
    }
}
