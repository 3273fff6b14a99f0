package io.whyledger.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL. */
public class TestServer implements AutoCloseable {

    private final AtomicInteger databases = new AtomicInteger();
    private final EmbeddedPostgres server;

    private TestServer(String durable) {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .setServerConfig("full_page_writes", durable)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One that writes to the disk as in production. */
    public static TestServer durable() {
        return new TestServer("on");
    }

    /** One that never waits for the disk. */
    public static TestServer quick() {
        return new TestServer("off");
    }

    /** The name of a new, empty database. */
    public String newDatabase() {
        return newDatabase("");
    }

    /** One that orders texts as a dictionary does, with no regard to punctuation. */
    public String newDatabaseOrderedByWords() {
        return newDatabase(" template template0 encoding 'UTF8' locale_provider icu icu_locale 'en-US-u-ka-shifted'");
    }

    private String newDatabase(String options) {
        String name = "ledger_" + databases.incrementAndGet();
        admin().sql("create database " + name + options).update();
        return name;
    }

    /** What a user sets to keep the ledger there. */
    public String[] settings(String database) {
        return new String[] {
            "whyledger.store=postgresql",
            "spring.datasource.url=" + server.getJdbcUrl("postgres", database),
            "spring.datasource.username=postgres",
            "spring.datasource.password=postgres",
            "whyledger.ledger.require-durability=false"
        };
    }

    /** A connection that belongs to no ledger. */
    public Connection connect(String database) throws SQLException {
        return dataSource(database).getConnection();
    }

    /** Connections that belong to no ledger. */
    public DataSource dataSource(String database) {
        return server.getDatabase("postgres", database);
    }

    /** Ends every connection to a database, as a crash or an administrator does. */
    public void terminateConnections(String database) {
        terminate("datname = '" + database + "'");
    }

    /** The same, but for one that goes on holding what it has locked. */
    public void terminateConnectionsBut(Connection spared, String database) throws SQLException {
        try (Statement statement = spared.createStatement();
                ResultSet backend = statement.executeQuery("select pg_backend_pid()")) {
            backend.next();
            terminate("datname = '" + database + "' and pid <> " + backend.getInt(1));
        }
    }

    /** Ends the connections on which ledgers hear of each other. */
    public void terminateListeners(String database) {
        terminate("query like 'listen %' and datname = '" + database + "'");
    }

    private void terminate(String which) {
        admin().sql("select pg_terminate_backend(pid) from pg_stat_activity where " + which)
                .query(Boolean.class)
                .list();
    }

    /** Lets nobody in until {@link #acceptConnections}. */
    public void refuseConnections(String database) {
        admin().sql("alter database " + database + " allow_connections false").update();
    }

    public void acceptConnections(String database) {
        admin().sql("alter database " + database + " allow_connections true").update();
    }

    /** How many connections to a database wait for a lock. */
    public int waitingForLocks(String database) {
        return connections(database, "wait_event_type = 'Lock'");
    }

    /** How many connections to a database have a transaction open while their client does something else. */
    public int idleInTransaction(String database) {
        return connections(database, "state like 'idle in transaction%'");
    }

    /** How many connections hear of what others append. */
    public int listeners(String database) {
        return connections(database, "query like 'listen %'");
    }

    private int connections(String database, String which) {
        return admin().sql("select count(*) from pg_stat_activity where datname = ? and " + which)
                .param(database)
                .query(Integer.class)
                .single();
    }

    /** As the server's administrator. */
    public JdbcClient admin() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
