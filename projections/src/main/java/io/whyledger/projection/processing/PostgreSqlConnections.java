package io.whyledger.projection.processing;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** What the views of a process ask of each connection to PostgreSQL. */
@Component
class PostgreSqlConnections implements BeanPostProcessor {

    /**
     * Ends a transaction whose process has stopped in the middle of a batch, as one does whose machine is suspended. Its
     * locks on the view and on its token would keep every other process from taking the view over.
     */
    private static final String END_ABANDONED_TRANSACTIONS = "set idle_in_transaction_session_timeout = '5s'";

    /** The new rows of a batch are one statement for the server and not one for each row. */
    private static final String INSERT_TOGETHER = "reWriteBatchedInserts";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && !pool.isRunning()
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            pool.setConnectionInitSql(END_ABANDONED_TRANSACTIONS);
            pool.getDataSourceProperties().putIfAbsent(INSERT_TOGETHER, "true");
        }
        return bean;
    }
}
