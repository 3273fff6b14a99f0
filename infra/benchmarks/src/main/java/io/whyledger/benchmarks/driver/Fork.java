package io.whyledger.benchmarks.driver;

import io.whyledger.benchmarks.report.Figure;
import io.whyledger.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own, so that no contender profits from what another one has warmed up or left on the heap. */
public final class Fork implements AutoCloseable {

    private static final String MAIN = "io.whyledger.benchmarks.Benchmarks";
    private static final int TAIL = 40;
    private static final int PATIENCE = 30;

    private final Process process;
    private final Path log;
    private final Path answer;

    private Fork(Process process, Path log, Path answer) {
        this.process = process;
        this.log = log;
        this.answer = answer;
    }

    /** Starts this program again to do one measure, with a heap such as {@code 512m}. */
    static Fork start(String heap, Options options) throws IOException {
        Path folder = Files.createDirectories(options.path("out").resolve("work"));
        Path log = Files.createTempFile(folder, "contender", ".log");
        Path answer = Files.createTempFile(folder, "answer", ".json");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + heap,
                "-Xmx" + heap,
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                System.getProperty("java.class.path"),
                MAIN,
                "contender"));
        command.addAll(options.with("answer", answer).arguments());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Fork(process, log, answer);
    }

    /** Waits until it has something ready, such as an application that others may join. */
    void awaitReady() throws IOException, InterruptedException {
        while (!Files.exists(ready(answer))) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw failed();
            }
        }
        Files.delete(ready(answer));
    }

    /** Lets a process go on that is ready and waits for others. */
    void proceed() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** What tells others that a process that will leave its answer there is ready. */
    public static Path ready(Path answer) {
        return answer.resolveSibling(answer.getFileName() + ".ready");
    }

    /** Waits for its end and reads what it measured. */
    List<Figure> figures() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw failed();
        }
        List<Figure> figures = Results.answered(answer);
        Files.delete(answer);
        Files.delete(log);
        return figures;
    }

    private ContenderFailed failed() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return new ContenderFailed("a contender failed or never ended; all of its output is in " + log
                + ", the end was\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size())));
    }

    /** Ends it; a process that runs for others ends by itself when its input is closed. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
