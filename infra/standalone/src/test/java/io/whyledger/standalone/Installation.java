package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.kafkabroker.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The application as an operator has it: a process of its own that can be started, killed and started again. */
class Installation implements AutoCloseable {

    private final Path folder;
    private final List<String> classes;
    private final List<String> settings;
    private final int port = FreePort.find();
    private final Api api = new Api(port);
    private @Nullable Process process;

    Installation(Path folder, String... settings) {
        this(folder, Shipped.options(), settings);
    }

    private Installation(Path folder, List<String> classes, String... settings) {
        this.folder = folder;
        this.classes = classes;
        this.settings = List.of(settings);
    }

    /** One that was started with the profile {@code kafka}, which brings a broker. */
    static Installation withTrialBroker(Path folder, int port) {
        return new Installation(
                folder,
                Shipped.optionsWithBroker(),
                "--spring.profiles.active=kafka",
                "--whyledger.trial-broker.port=" + port);
    }

    /** One whose ledger and views are in a database that others share. */
    static Installation onPostgreSql(Path folder, String url, String... others) {
        List<String> settings = new ArrayList<>(List.of(
                "--whyledger.store=postgresql",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres"));
        settings.addAll(List.of(others));
        return new Installation(folder, settings.toArray(String[]::new));
    }

    Api api() {
        return api;
    }

    /** Starts it and waits until it is ready. */
    void start(String... others) {
        launch(others);
        awaitReady();
    }

    void launch(String... others) {
        try {
            Files.createDirectories(folder);
            process = new ProcessBuilder(command(others))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(this::isReady);
    }

    private List<String> command(String... others) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m"));
        command.addAll(classes);
        command.addAll(List.of(
                Whyledger.class.getName(),
                "--server.port=" + port,
                "--whyledger.data=" + folder.resolve("data"),
                "--whyledger.security.local-user=ada"));
        Map<String, String> byName = new LinkedHashMap<>();
        Stream.concat(settings.stream(), Stream.of(others))
                .forEach(setting -> byName.put(setting.split("=", 2)[0], setting));
        command.addAll(byName.values());
        return command;
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

    /** Kills it then, however far it has come with starting. */
    void killAfter(Duration time) {
        try {
            process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    /** Stops its time, as a machine does that is suspended. */
    void suspend() {
        signal("STOP");
    }

    void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            end(new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    void forgetViews() {
        try {
            Files.delete(folder.resolve("data/views.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables of the embedded store. */
    StoredLedger ledger() {
        return StoredLedger.embedded(folder.resolve("data"));
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }
}
