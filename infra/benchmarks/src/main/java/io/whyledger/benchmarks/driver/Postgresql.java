package io.whyledger.benchmarks.driver;

import io.whyledger.benchmarks.contender.Place;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server: one that is given, or an embedded one with its usual settings, durable as in production. */
final class Postgresql implements Store {

    private static final List<String> SETTINGS =
            List.of("fsync", "synchronous_commit", "full_page_writes", "shared_buffers", "max_connections");

    private final @Nullable EmbeddedPostgres embedded;
    private final String server;
    private final String user;
    private final String password;
    private int opened;

    private Postgresql(@Nullable EmbeddedPostgres embedded, String address, String user, String password) {
        this.embedded = embedded;
        this.server = address;
        this.user = user;
        this.password = password;
    }

    /** A given server; its user must be allowed to make databases. */
    static Postgresql at(String address, String user, String password) {
        return new Postgresql(null, address, user, password);
    }

    static Postgresql embedded(Path folder) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        folder.resolve("postgresql-binaries").toFile())
                .setDataDirectory(
                        folder.resolve("postgresql-" + ProcessHandle.current().pid()))
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .start();
        return new Postgresql(server, server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    @Override
    public Place open(int connections) {
        String name = "benchmark_" + ++opened;
        for (String database : List.of(name, name + "_views")) {
            execute("drop database if exists " + database + " with (force)");
            execute("create database " + database);
        }
        execute("checkpoint");
        return new Place(Place.POSTGRESQL, address(name), address(name + "_views"), user, password, connections);
    }

    @Override
    public void remove(Place place) {
        execute("drop database benchmark_" + opened + " with (force)");
        execute("drop database benchmark_" + opened + "_views with (force)");
    }

    /** The same server, another database. */
    private String address(String database) {
        return server.replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*.*$", "$1" + database);
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("PostgreSQL", show("server_version") + (embedded == null ? "" : ", embedded"));
        SETTINGS.forEach(setting -> facts.put("PostgreSQL " + setting, show(setting)));
        return facts;
    }

    private String show(String setting) {
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            try {
                embedded.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
