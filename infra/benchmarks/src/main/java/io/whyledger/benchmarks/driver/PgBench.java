package io.whyledger.benchmarks.driver;

import io.whyledger.benchmarks.contender.Place;
import io.whyledger.benchmarks.contender.RawSchema;
import io.whyledger.benchmarks.load.Latencies;
import io.whyledger.benchmarks.load.Mix;
import io.whyledger.benchmarks.report.Figure;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL's own driver with the insert of raw JDBC as its script: what the server itself can do here. */
final class PgBench {

    private static final String SCRIPT =
            """
            insert into event (event_identifier, aggregate_type, aggregate_identifier, sequence_number,
                payload_type, payload_revision, payload, metadata, time_stamp)
            values (gen_random_uuid(), 'Technology', 'technology/' || gen_random_uuid(), 0,
                'io.whyledger.domain.technology.FindingRecorded', '1',
                decode(repeat('6c', 480), 'hex'), decode(repeat('6d', 130), 'hex'), now());
            """;

    private static final int USUAL_PORT = 5432;

    private final Path folder;
    private final Place place;

    PgBench(Path folder, Place place) {
        this.folder = folder;
        this.place = place;
    }

    static boolean isPresent() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "pgbench")));
    }

    /** Runs as many clients as asked for, one number after the other, after a short run that fills caches. */
    List<Figure> figures(List<String> clients, long seconds) throws IOException, InterruptedException, SQLException {
        try (Connection connection = DriverManager.getConnection(place.ledger(), place.user(), place.password())) {
            RawSchema.create(connection);
        }
        run("8", 1);
        List<Figure> figures = new ArrayList<>();
        for (String number : clients) {
            figures.add(figure(number, run(number, seconds), seconds));
        }
        return figures;
    }

    private List<String> run(String clients, long seconds) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, "pgbench");
        Path script = Files.writeString(own.resolve("insert.sql"), SCRIPT);
        URI server = URI.create(place.ledger().substring("jdbc:".length()));
        ProcessBuilder program = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        clients,
                        "-j",
                        clients.equals("1") ? "1" : "2",
                        "-T",
                        Long.toString(seconds),
                        "-f",
                        script.toString(),
                        "-l",
                        "--log-prefix=" + own.resolve("log"),
                        "-h",
                        server.getHost(),
                        "-p",
                        Integer.toString(server.getPort() < 0 ? USUAL_PORT : server.getPort()),
                        "-U",
                        place.user(),
                        server.getPath().substring(1))
                .redirectErrorStream(true)
                .redirectOutput(own.resolve("output").toFile());
        program.environment().put("PGPASSWORD", place.password());
        if (program.start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(own.resolve("output")));
        }
        List<String> lines = new ArrayList<>();
        try (Stream<Path> logs = Files.list(own)) {
            for (Path log : logs.filter(file -> file.getFileName().toString().startsWith("log"))
                    .toList()) {
                lines.addAll(Files.readAllLines(log));
            }
        }
        return lines;
    }

    /** A line for each transaction, whose third word is the time that it took in microseconds. */
    private static Figure figure(String clients, List<String> transactions, long seconds) {
        Latencies latencies = new Latencies();
        transactions.forEach(line -> latencies.add(TimeUnit.MICROSECONDS.toNanos(Long.parseLong(line.split(" ")[2]))));
        return Figure.rate(Mix.CREATE.measure(clients), (double) transactions.size() / seconds, latencies.columns(""));
    }
}
