package io.whyledger.ledger;

import io.whyledger.ledger.publication.Publication;
import io.whyledger.ledger.relational.RelationalLedger;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The event store and what is kept beside it, each exactly one bean: the event store, what it knows about streams, the
 * receipts of commands, the contents of documents and as whom events are published. How they are stored is known to no other module.
 */
@Configuration(proxyBeanMethods = false)
@Import({LedgerDatabaseConfiguration.class, RelationalLedger.class, Publication.class})
public class Ledger {

    /** A command's only transaction is the append at its end; projectors name their own. */
    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.instance();
    }

    @Bean
    Contents contents(@LedgerDatabase JdbcClient jdbc, @LedgerDatabase TransactionTemplate transactions) {
        return new Contents(jdbc, transactions);
    }
}
