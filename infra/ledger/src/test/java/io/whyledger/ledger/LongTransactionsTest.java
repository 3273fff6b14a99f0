package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** While a snapshot is held, old versions of rows stay, and whoever updates a row steps over all of them. */
@DisplayName("A transaction of somebody else on PostgreSQL that stays open")
class LongTransactionsTest {

    private static final int APPENDS = 200;

    private static TestServer server;

    private TestLedger ledger;

    @BeforeAll
    static void startServer() {
        server = TestServer.quick();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void start() {
        ledger = TestLedger.postgreSql(server);
    }

    @AfterEach
    void stop() {
        ledger.close();
    }

    @Test
    void findsNoRowsThatTheLedgerHasUpdated() {
        for (int number = 0; number < APPENDS; number++) {
            ledger.append("a", number, 1);
        }

        await().until(() -> rows("n_tup_ins") >= APPENDS);
        assertThat(rows("n_tup_upd")).isZero();
    }

    private long rows(String counter) {
        return ledger.jdbc()
                .sql("select sum(" + counter + ") from pg_stat_user_tables where schemaname = 'ledger'")
                .query(Long.class)
                .single();
    }

    @Test
    void holdsUpNeitherAppendsNorFollowers() throws SQLException {
        try (Connection foreign = ledger.dataSource().getConnection()) {
            foreign.setAutoCommit(false);
            foreign.createStatement().execute("create table unrelated (id int)");
            foreign.createStatement().execute("insert into unrelated select count(*) from event");

            ledger.append("a", 0, 2);

            assertThat(ledger.positions()).containsExactly(1L, 2L);
            foreign.rollback();
        }
    }
}
