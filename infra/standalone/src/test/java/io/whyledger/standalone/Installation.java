package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The application as an operator has it: a process of its own that can be started, killed and started again. */
class Installation implements AutoCloseable {

    private final Path folder;
    private final int port = freePort();
    private final Api api = new Api(port);
    private @Nullable Process process;

    Installation(Path folder) {
        this.folder = folder;
    }

    Api api() {
        return api;
    }

    /** Starts it and waits until it is ready. */
    void start() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(50))
                .until(this::isReady);
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Whyledger.class.getName(),
                "--server.port=" + port,
                "--whyledger.data=" + folder.resolve("data"),
                "--whyledger.security.local-user=ada");
    }

    private boolean isReady() {
        assertThat(process.isAlive())
                .as("the application started; see %s", log())
                .isTrue();
        try {
            return api.get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        end(process.destroyForcibly());
    }

    /** Ends it as an operator does. */
    void stop() {
        process.destroy();
        end(process);
    }

    private static void end(Process process) {
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ended").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Throws the views away, so that the next start fills them from the ledger again. */
    void forgetViews() throws IOException {
        Files.delete(folder.resolve("data/views.mv.db"));
    }

    /** A number from the ledger's database, while the application does not run. */
    long number(String query) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("data/ledger") + ";ACCESS_MODE_DATA=r";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
