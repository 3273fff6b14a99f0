package io.whyledger.command.reaction;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The tables of the embedded ledger. */
class LedgerInMemory extends JdbcDataSource {

    private static final long serialVersionUID = 1L;

    LedgerInMemory() {
        setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(this)
                .locations("classpath:db/ledger/h2")
                .load()
                .migrate();
    }
}
