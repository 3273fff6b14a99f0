package io.whyledger.ledger.relational;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds settings of the server under which an acknowledged command can be lost. */
class PostgreSqlDurability {

    private static final Logger log = LoggerFactory.getLogger(PostgreSqlDurability.class);

    private final JdbcClient jdbc;

    PostgreSqlDurability(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Settings that are off, {@code synchronous_commit} as it applies to the ledger's own user and database.
     *
     * @see <a href="https://www.postgresql.org/docs/current/runtime-config-wal.html">Write Ahead Log settings</a>
     */
    List<String> settingsThatLose() {
        return jdbc.sql(
                        """
                        select name || '=' || setting from pg_settings
                        where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
                        order by name""")
                .query(String.class)
                .list();
    }

    void check(boolean required) {
        List<String> losing = settingsThatLose();
        if (!losing.isEmpty() && required) {
            throw new NotDurable(losing);
        }
        if (!losing.isEmpty()) {
            log.warn("a crash of PostgreSQL can lose acknowledged commands settings={}", losing);
        }
    }
}
