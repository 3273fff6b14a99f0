package io.whyledger.standalone;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that writes to the disk as in production and can be stopped, killed and started again. */
class PostgreSql implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;

    PostgreSql(Path folder) {
        this.folder = folder;
        this.server = start(0);
    }

    private EmbeddedPostgres start(int port) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setPGStartupWait(Duration.ofSeconds(60));
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String newDatabase(String name) {
        admin().sql("create database " + name).update();
        return url(name);
    }

    String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    JdbcClient admin() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    /** Ends every session of a database, in the middle of whatever it does. */
    void terminateSessions(String database) {
        terminateSessions(database, admin());
    }

    /**
     * By a session that is there already, for when there may be no connection left.
     *
     * @return how many there were
     */
    static int terminateSessions(String database, JdbcClient admin) {
        return admin.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                .param(database)
                .query(Boolean.class)
                .list()
                .size();
    }

    void restart() {
        int port = server.getPort();
        close();
        server = start(port);
    }

    boolean isRunning() {
        return pid().flatMap(ProcessHandle::of).isPresent();
    }

    /** While it recovers it runs, and takes nobody. */
    boolean isReady() {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Of its first process, none once it has ended by itself. */
    private Optional<Long> pid() {
        try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return lines.findFirst().map(Long::valueOf);
        } catch (NoSuchFileException ended) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends it as {@code kill -9} of its first process does, and starts it again. */
    void crash() {
        ProcessHandle first = pid().flatMap(ProcessHandle::of).orElseThrow();
        first.destroyForcibly();
        await().until(() -> !first.isAlive());
        restart();
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
