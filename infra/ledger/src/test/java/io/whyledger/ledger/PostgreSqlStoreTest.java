package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    @Test
    void tellsAPositionThoughTheServerHasJustEndedTheSessions() {
        store.append("a", 0, 1);

        server.admin()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname like 'ledger%'")
                .query(Boolean.class)
                .list();

        assertThat(store.streams().positionOf("a", 0)).isEqualTo(1);
    }
}
