package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.kafkabroker.FreePort;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** As somebody tries Kafka out, with the profile {@code kafka} and the example from the documentation as it is there. */
@DisplayName("Who tries the event stream out with a broker beside the application")
class KafkaTrialIT {

    private static final Path EXAMPLE = Path.of("../docs/examples/consumers/FollowEvents.java");
    private static final Path OVERVIEW = Path.of("../docs/examples/message-brokers.md");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Process example;

    @Test
    void findsEachEventOnceAfterAllOfItWasKilledAndPublishedAgain() throws Exception {
        int port = FreePort.find();
        try (Installation application = Installation.withTrialBroker(folder, port)) {
            application.start();
            application
                    .api()
                    .importDocument("message-brokers", Files.readString(OVERVIEW))
                    .expect(201);
            follow(port);
            awaitEqual(application.api());

            example.destroyForcibly().waitFor();
            application.api().register("Registered before the kill").expect(201);
            application.kill();
            application.start();
            application.api().register("Registered after the kill").expect(201);
            follow(port);
            awaitEqual(application.api());
            assertInOrder();

            int before = handled().size();
            application
                    .api()
                    .post(
                            "/api/operations/publisher/republish",
                            Map.of("topic", "whyledger.events", "reason", "to see whether anything comes twice"))
                    .expect(202);
            application.api().register("Registered last").expect(201);
            await().atMost(PATIENCE).until(() -> handled().size() > before);
            assertThat(handled()).hasSize(before + 1);
            awaitEqual(application.api());

            example.destroy();
            assertThat(example.waitFor()).as("how it ends when it is asked to").isEqualTo(143);
            application.stop();
        } finally {
            example.destroyForcibly();
        }
    }

    private void follow(int port) throws IOException {
        example = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        EXAMPLE.toString(),
                        "127.0.0.1:" + port,
                        "whyledger.events",
                        file().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("example.log").toFile())
                .start();
    }

    /** What the documentation says that it needs. */
    private static String classPath() {
        return Stream.of(KafkaConsumer.class, LoggerFactory.class)
                .map(it ->
                        it.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void awaitEqual(Api api) throws IOException {
        List<String> all = FeedReading.all(api);
        await().atMost(PATIENCE).until(() -> handled().size() >= all.size());
        assertThat(handled())
                .extracting(event -> event[0])
                .containsExactlyInAnyOrderElementsOf(all)
                .doesNotHaveDuplicates();
    }

    private void assertInOrder() throws IOException {
        Map<String, String> last = new HashMap<>();
        for (String[] event : handled()) {
            String sequence = event[1];
            String subject = event[3];
            assertThat(sequence).as(subject).isGreaterThan(last.getOrDefault(subject, ""));
            last.put(subject, sequence);
        }
    }

    /** Identifier, sequence, type, subject and data of each whose line is written to its end. */
    private List<String[]> handled() throws IOException {
        if (Files.notExists(file())) {
            return List.of();
        }
        return Files.readAllLines(file()).stream().map(line -> line.split("\t")).toList();
    }

    private Path file() {
        return folder.resolve("events.tsv");
    }
}
