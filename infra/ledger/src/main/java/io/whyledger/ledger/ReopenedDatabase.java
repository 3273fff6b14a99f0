package io.whyledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets an embedded database that has closed itself be used again. H2 closes it when the file can't be written, because
 * the disk is full or because the thread was interrupted. A new connection opens it again, so all the old ones have to
 * go, which H2 itself takes for valid.
 */
class ReopenedDatabase implements SQLExceptionOverride {

    /** General error, input/output error, database closed, database called at shutdown. */
    private static final Set<Integer> CLOSED = Set.of(50000, 90028, 90031, 90098, 90121);

    private final HikariDataSource pool;

    private ReopenedDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    static void watch(HikariDataSource pool) {
        pool.setExceptionOverride(new ReopenedDatabase(pool));
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (!CLOSED.contains(failure.getErrorCode())) {
            return Override.CONTINUE_EVICT;
        }
        pool.getHikariPoolMXBean().softEvictConnections();
        return Override.MUST_EVICT;
    }

    /** For the database of the views, which somebody else configures. */
    static class OfViews implements BeanPostProcessor {

        @java.lang.Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool && !pool.isRunning()) {
                watch(pool);
            }
            return bean;
        }
    }
}
