package io.whyledger.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
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
        String name = "ledger_" + databases.incrementAndGet();
        admin().sql("create database " + name).update();
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
