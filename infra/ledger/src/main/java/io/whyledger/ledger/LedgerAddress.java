package io.whyledger.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.Environment;

/**
 * Where the ledger's database is and who asks it.
 *
 * @param schema of its tables, or null for the default; one of its own lets the views share the database
 */
public record LedgerAddress(String url, String username, String password, @Nullable String schema) {

    /** A commit is in the file when it is acknowledged, so a killed process loses nothing. */
    private static final String EMBEDDED = "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    static LedgerAddress of(Store store, LedgerSettings settings, Environment views) {
        if (settings.url() != null) {
            String username = settings.username() == null ? "sa" : settings.username();
            return checked(store, settings.url(), username, settings.password());
        }
        if (store == Store.POSTGRESQL) {
            return checked(
                    store,
                    views.getProperty("spring.datasource.url", ""),
                    views.getProperty("spring.datasource.username", ""),
                    views.getProperty("spring.datasource.password", ""));
        }
        return checked(store, EMBEDDED.formatted(settings.file()), "sa", "");
    }

    private static LedgerAddress checked(Store store, String url, String username, String password) {
        DatabaseDriver driver = DatabaseDriver.fromJdbcUrl(url);
        boolean postgreSql = driver == DatabaseDriver.POSTGRESQL;
        if (store == Store.POSTGRESQL && !postgreSql || store == Store.EMBEDDED && driver != DatabaseDriver.H2) {
            throw new WrongStore(store, url);
        }
        return new LedgerAddress(url, username, password, postgreSql ? "ledger" : null);
    }

    /** Whether the database is a PostgreSQL; otherwise it is an embedded H2. */
    public boolean isPostgreSql() {
        return DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.POSTGRESQL;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return url;
    }
}
