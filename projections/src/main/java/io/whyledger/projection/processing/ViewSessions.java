package io.whyledger.projection.processing;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL how to treat the sessions of the views; those of the ledger are another bean's.
 *
 * <p>It ends a transaction whose process has stopped in the middle of a batch, as one does whose machine is suspended:
 * its locks on the view and on its token would keep every other process from taking the view over.
 *
 * <p>Commits do not wait for the disk. A server that crashes may lose the last ones, of rows, tokens and dead letters
 * alike, in their order; what the tokens then lack is read from the ledger once more.
 */
@Component
class ViewSessions implements BeanPostProcessor {

    private static final String VIEWS = "dataSource";
    private static final String SETTINGS =
            "set idle_in_transaction_session_timeout = '5s'; set synchronous_commit = off";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals(VIEWS)
                && bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            pool.setConnectionInitSql(SETTINGS);
        }
        return bean;
    }
}
