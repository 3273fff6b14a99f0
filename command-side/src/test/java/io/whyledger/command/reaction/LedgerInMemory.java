package io.whyledger.command.reaction;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of the embedded ledger. */
class LedgerInMemory extends DriverManagerDataSource {

    LedgerInMemory() {
        super("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(this)
                .locations("classpath:db/ledger/h2")
                .load()
                .migrate();
    }
}
