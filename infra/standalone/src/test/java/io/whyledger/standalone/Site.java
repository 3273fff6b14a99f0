package io.whyledger.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Processes over one ledger. */
class Site implements AutoCloseable {

    private final List<Installation> processes;
    private final StoredLedger ledger;
    private final @Nullable PostgreSql server;

    private Site(List<Installation> processes, StoredLedger ledger, @Nullable PostgreSql server) {
        this.processes = processes;
        this.ledger = ledger;
        this.server = server;
    }

    static Site embedded(Path folder, String... settings) {
        Installation process = new Installation(folder, settings);
        return new Site(List.of(process), process.ledger(), null);
    }

    /** They share the database of the views, too. */
    static Site onPostgreSql(Path folder, int count, String... settings) {
        PostgreSql server = new PostgreSql(folder.resolve("postgresql"));
        String url = server.newDatabase("whyledger");
        List<Installation> processes = IntStream.rangeClosed(1, count)
                .mapToObj(number -> Installation.onPostgreSql(folder.resolve("process-" + number), url, settings))
                .toList();
        return new Site(processes, StoredLedger.postgreSql(url), server);
    }

    List<Installation> processes() {
        return processes;
    }

    List<Api> apis() {
        return processes.stream().map(Installation::api).toList();
    }

    StoredLedger ledger() {
        return ledger;
    }

    /** The server that the processes share, if they do. */
    PostgreSql server() {
        return Objects.requireNonNull(server);
    }

    /** All at once, on an empty database the first time. */
    void start() {
        processes.forEach(Installation::launch);
        processes.forEach(Installation::awaitReady);
    }

    /** Starts the server again if they share one and it has ended. */
    boolean isServerBack() {
        if (server == null) {
            return true;
        }
        if (!server.isRunning()) {
            server.restart();
        }
        return server.isReady();
    }

    void stop() {
        processes.forEach(Installation::stop);
    }

    /** The first process, with views that are filled from the ledger anew. */
    void startWithNewViews() {
        Installation first = processes.get(0);
        if (server == null) {
            first.forgetViews();
            first.start();
        } else {
            first.start(
                    "--whyledger.ledger.url=" + server.url("whyledger"),
                    "--whyledger.ledger.username=postgres",
                    "--whyledger.ledger.password=postgres",
                    "--spring.datasource.url=" + server.newDatabase("views_anew"));
        }
    }

    @Override
    public void close() {
        processes.forEach(Installation::close);
        if (server != null) {
            server.close();
        }
    }
}
