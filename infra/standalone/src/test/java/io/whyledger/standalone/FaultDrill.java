package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Does to processes and the PostgreSQL that they share, under load, what happens in operation, and checks that they go on
 * by themselves and nothing was lost or doubled. Options: {@code --processes}, {@code --clients}, {@code --seconds} that
 * something stays suspended, open, locked or occupied, {@code --faults} in their order, {@code --folder} for all data,
 * {@code --store=embedded} for one process, and any setting of the application.
 */
class FaultDrill implements AutoCloseable {

    private static final String ALL = "kill,suspend,open-transaction,no-connections,terminate,restart,crash";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int SOME = 40;

    private final Path folder;
    private final Site site;
    private final Load load;
    private int faults;

    FaultDrill(Path folder, Site site, int clients) {
        this.folder = folder;
        this.site = site;
        this.load = new Load(site.apis(), clients);
    }

    public static void main(String[] arguments) throws Exception {
        ApplicationArguments options = new DefaultApplicationArguments(arguments);
        int clients = Integer.parseInt(KillDrill.option(options, "clients", "8"));
        int processes = Integer.parseInt(KillDrill.option(options, "processes", "2"));
        Duration time = Duration.ofSeconds(Long.parseLong(KillDrill.option(options, "seconds", "30")));
        Path folder = Files.createTempDirectory(
                Path.of(KillDrill.option(options, "folder", System.getProperty("java.io.tmpdir"))), "whyledger-drill");
        boolean embedded = "embedded".equals(KillDrill.option(options, "store", "postgresql"));
        System.out.println("folder=" + folder);
        try (Site site = embedded
                        ? Site.embedded(folder, settings(arguments))
                        : Site.onPostgreSql(folder, processes, settings(arguments));
                FaultDrill drill = new FaultDrill(folder, site, clients)) {
            site.start();
            for (String fault : KillDrill.option(options, "faults", ALL).split(",")) {
                drill.run(fault, time);
            }
            drill.check();
        }
        System.out.println("passed");
        System.exit(0);
    }

    private static String[] settings(String... arguments) {
        return List.of(arguments).stream()
                .filter(argument -> argument.startsWith("--whyledger.") || argument.startsWith("--spring."))
                .toArray(String[]::new);
    }

    void run(String fault, Duration time) throws SQLException, IOException {
        load.start(fault + "-" + faults++);
        awaitSomeOfEach();
        switch (fault) {
            case "kill" -> kill();
            case "suspend" -> suspend(time);
            case "open-transaction" -> openTransaction(time);
            case "locked-table" -> lockTheEvents(time);
            case "no-connections" -> occupyTheConnections(time);
            case "terminate" -> site.server().terminateSessions("whyledger");
            case "restart" -> site.server().restart();
            case "crash" -> site.server().crash();
            case "full-disk" -> fillTheDisk();
            case "none" -> {}
            default -> throw new IllegalArgumentException(fault);
        }
        awaitSomeOfEach();
        load.stop();
        site.apis().forEach(process -> Audit.awaitViews(load, process, PATIENCE));
        System.out.printf("fault=%s %s%n", fault, load);
    }

    private void awaitSomeOfEach() {
        for (int process = 0; process < site.processes().size(); process++) {
            load.awaitMore(SOME, process, PATIENCE);
        }
    }

    private void kill() {
        site.processes().get(0).kill();
        load.awaitMore(SOME, 1, Duration.ofSeconds(30));
        site.processes().get(0).start();
    }

    /** The other one goes on at once, and soon fills the views that the suspended one was filling. */
    private void suspend(Duration time) {
        site.processes().get(0).suspend();
        long end = System.nanoTime() + time.toNanos();
        load.awaitMore(SOME, 1, Duration.ofSeconds(10));
        Audit.awaitViews(load, site.apis().get(1), time);
        while (System.nanoTime() < end) {
            load.awaitMore(1, 1, Duration.ofSeconds(10));
        }
        site.processes().get(0).resume();
    }

    /** Of somebody else, who has written to a table of their own and holds a snapshot. */
    private void openTransaction(Duration time) throws SQLException {
        try (Connection foreign = DriverManager.getConnection(site.server().url("whyledger"))) {
            foreign.setAutoCommit(false);
            foreign.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            foreign.createStatement().execute("create table unrelated as select count(*) from ledger.event");
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                load.awaitMore(SOME, 0, Duration.ofSeconds(30));
                Audit.awaitViews(load, site.apis().get(0), Duration.ofSeconds(20));
            }
            foreign.rollback();
        }
    }

    /** Whoever reads or appends waits for it; there must be more clients than connections in a pool, so that none is left. */
    private void lockTheEvents(Duration time) throws SQLException {
        int enough = load.refused().size() + SOME / 4;
        try (Connection foreign = DriverManager.getConnection(site.server().url("whyledger"))) {
            foreign.setAutoCommit(false);
            foreign.createStatement().execute("lock table ledger.event in access exclusive mode");
            LockSupport.parkNanos(time.toNanos());
            foreign.rollback();
        }
        assertThat(load.refused()).as("commands without a connection").hasSizeGreaterThanOrEqualTo(enough);
    }

    /** Of the server: others have them all when the applications want to connect again. */
    private void occupyTheConnections(Duration time) throws SQLException {
        int enough = load.refused().size() + SOME / 4;
        Deque<Connection> foreign = new ArrayDeque<>();
        try (Connection first = foreignConnection()) {
            JdbcClient admin = JdbcClient.create(new SingleConnectionDataSource(first, true));
            long end = System.nanoTime() + time.toNanos();
            while (PostgreSql.terminateSessions("whyledger", admin) > 0 || System.nanoTime() < end) {
                occupy(foreign);
            }
            await().atMost(PATIENCE).until(() -> load.refused().size() >= enough);
        } finally {
            for (Connection connection : foreign) {
                connection.close();
            }
        }
    }

    private void occupy(Deque<Connection> foreign) {
        try {
            while (true) {
                foreign.add(foreignConnection());
            }
        } catch (SQLException noneLeft) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Connection foreignConnection() throws SQLException {
        return DriverManager.getConnection(site.server().url("postgres"));
    }

    /**
     * Until commands fail. The folder should be a small file system of its own. A PostgreSQL that could not write its log
     * ends, and is started again once there is space, as whatever supervises it does.
     */
    private void fillTheDisk() throws IOException {
        int enough = load.refused().size() + SOME / 4;
        Path ballast = folder.resolve("ballast");
        try (OutputStream file = Files.newOutputStream(ballast)) {
            while (true) {
                file.write(new byte[1 << 16]);
            }
        } catch (IOException full) {
            await().atMost(PATIENCE).until(() -> load.refused().size() >= enough);
        } finally {
            Files.delete(ballast);
        }
        await().atMost(PATIENCE).until(site::isServerBack);
    }

    void check() throws SQLException {
        assertThat(load.acknowledged()).isNotEmpty();
        Audit.expectTheSameAnswers(load, site.apis());
        List<String> views = Audit.views(load, site.apis().get(site.apis().size() - 1));
        site.stop();
        Audit.expectExactly(load, site.ledger());
        site.startWithNewViews();
        Audit.expectSameViews(views, Audit.views(load, site.apis().get(0)));
    }

    @Override
    public void close() {
        load.close();
    }
}
