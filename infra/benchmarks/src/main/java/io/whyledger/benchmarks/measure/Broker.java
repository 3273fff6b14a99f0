package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.driver.Options;
import io.whyledger.kafkabroker.FreePort;
import io.whyledger.kafkabroker.TrialBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A real broker with nothing in it, in a process of its own as brokers are. */
class Broker implements AutoCloseable {

    private static final String HEAP = "512m";

    private final Path folder;
    private final String bootstrapServers;
    private final Process process;

    private Broker(Path folder, String bootstrapServers, Process process) {
        this.folder = folder;
        this.bootstrapServers = bootstrapServers;
        this.process = process;
    }

    /** Clients wait for it by themselves. */
    static Broker start(Options options) throws IOException {
        Path work = Files.createDirectories(options.path("out").resolve("work"));
        Path folder = Files.createTempDirectory(work, "broker");
        int port = FreePort.find();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms" + HEAP,
                        "-Xmx" + HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TrialBroker.class.getName(),
                        "--folder=" + folder.resolve("data"),
                        "--port=" + port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Broker(folder, "127.0.0.1:" + port, process);
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        FileSystemUtils.deleteRecursively(folder);
    }
}
