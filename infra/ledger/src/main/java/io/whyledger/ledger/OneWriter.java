package io.whyledger.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
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

    /** By the address of a database: all pools of this process that have it open take turns. */
    private static final Map<String, ReentrantLock> TURNS = new ConcurrentHashMap<>();

    private final ReentrantLock writing;
    private final Duration patience;

    /** Whoever waits longer than the patience to write is refused. */
    OneWriter(DataSource embedded, ReentrantLock writing, Duration patience) {
        super(embedded);
        this.writing = writing;
        this.patience = patience;
    }

    /** Wraps whatever data source has its database in a file of this process. */
    static DataSource ofEmbedded(HikariDataSource pool) {
        String url = pool.getJdbcUrl();
        return url != null && isEmbedded(url) ? new OneWriter(pool, turns(url), PATIENCE) : pool;
    }

    private static ReentrantLock turns(String url) {
        return TURNS.computeIfAbsent(url.split(";", 2)[0], first -> new ReentrantLock());
    }

    private static boolean isEmbedded(String url) {
        return url.startsWith("jdbc:h2:")
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
