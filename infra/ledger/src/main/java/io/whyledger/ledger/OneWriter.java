package io.whyledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * An embedded database in which one transaction at a time writes, from its first change until it has been stored. H2
 * stores its maps, of which each table and index is one, one after the other while others go on to write. The file can
 * then hold what a transaction changed in the later maps and not what it changed in the earlier ones, and after a
 * {@code kill -9} that would stay. (A maintainer says so in issue 2080 of h2database.) Readers wait for nobody.
 */
final class OneWriter extends DelegatingDataSource {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReentrantLock writing = new ReentrantLock();
    private final Duration patience;

    /** Whoever waits longer than this to write is refused. */
    OneWriter(DataSource embedded, Duration patience) {
        super(embedded);
        this.patience = patience;
    }

    /** Wraps whatever data source has its database in a file of this process. */
    static DataSource ofEmbedded(HikariDataSource pool) {
        return isEmbedded(pool.getJdbcUrl()) ? new OneWriter(pool, PATIENCE) : pool;
    }

    private static boolean isEmbedded(@Nullable String url) {
        return url != null
                && url.startsWith("jdbc:h2:")
                && !url.startsWith("jdbc:h2:mem:")
                && !url.startsWith("jdbc:h2:tcp:")
                && !url.startsWith("jdbc:h2:ssl:");
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new WriterTurn(writing, patience).of(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return new WriterTurn(writing, patience).of(super.getConnection(username, password));
    }

    /** For the ledger and for the views, which somebody else configures; before others wrap them. */
    static class OfAll implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof HikariDataSource pool ? ofEmbedded(pool) : bean;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
