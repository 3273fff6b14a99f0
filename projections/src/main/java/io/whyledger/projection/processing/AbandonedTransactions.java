package io.whyledger.projection.processing;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL end a transaction whose process has stopped in the middle of a batch, as one does whose machine is
 * suspended. Its locks on the view and on its token would keep every other process from taking the view over.
 */
@Component
class AbandonedTransactions implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && !pool.isRunning()
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            pool.setConnectionInitSql("set idle_in_transaction_session_timeout = '5s'");
        }
        return bean;
    }
}
