package io.whyledger.projection.processing;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Transactions over the database of the views, named outright because the ledger may be in another one. */
@Component
class ViewTransactions {

    private final PlatformTransactionManager transactions;
    private final DataSource dataSource;

    ViewTransactions(@Qualifier("transactionManager") PlatformTransactionManager transactions, DataSource dataSource) {
        this.transactions = transactions;
        this.dataSource = dataSource;
    }

    /** Views, token, progress and dead letters change together or not at all. */
    TransactionManager manager() {
        return new SpringTransactionManager(transactions);
    }

    ConnectionProvider connections() {
        return new SpringDataSourceConnectionProvider(dataSource);
    }
}
