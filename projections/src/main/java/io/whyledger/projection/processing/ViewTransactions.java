package io.whyledger.projection.processing;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Transactions over the database of the views, named outright because the ledger may be in another one. */
@Component
class ViewTransactions {

    private final PlatformTransactionManager transactions;
    private final DataSource dataSource;

    ViewTransactions(@Qualifier("transactionManager") PlatformTransactionManager transactions, DataSource dataSource) {
        this.transactions = transactions;
        this.dataSource = dataSource;
    }

    /** One for each batch: views, token and progress change together or not at all. */
    TransactionManager ofBatch() {
        return new SpringTransactionManager(transactions);
    }

    /**
     * One for each dead letter, apart from the one that reads the queue: a letter that fails again must not roll back
     * the note that it was tried.
     */
    TransactionManager ofLetter() {
        return new SpringTransactionManager(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    ConnectionProvider connections() {
        return new SpringDataSourceConnectionProvider(dataSource);
    }
}
