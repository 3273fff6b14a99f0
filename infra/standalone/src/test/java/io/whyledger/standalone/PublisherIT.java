package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.kafkabroker.TrialBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The publisher of a running application")
class PublisherIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String STATUS = "/api/operations/publisher";
    private static final String REPUBLISH = STATUS + "/republish";
    private static final String TOPIC = "whyledger.events";

    @TempDir
    private Path folder;

    private final int port = KilledProcess.freePort();

    private TrialBroker broker() {
        return TrialBroker.start(folder.resolve("kafka"), port, Map.of());
    }

    private Installation installation() {
        return new Installation(
                folder.resolve("application"),
                "--whyledger.kafka.enabled=true",
                "--whyledger.kafka.bootstrap-servers=127.0.0.1:" + port,
                "--whyledger.kafka.retry-at-most=1s");
    }

    private static void awaitState(Api api, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(api.get(STATUS).expect(200).<List<String>>at("$.segments[*].state"))
                        .isNotEmpty()
                        .containsOnly(state));
    }

    private static void awaitAllPublished(Api api) {
        awaitState(api, "publishing");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(api.get(STATUS).expect(200).<List<Integer>>at("$.segments[*].lag"))
                        .containsOnly(0));
    }

    private static List<String> ids(List<StreamAudit.Entry> stream) {
        return stream.stream().map(StreamAudit.Entry::id).toList();
    }

    private static String health(Api api) {
        return api.get("/actuator/health/publisher").body();
    }

    private void deletePositions() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            admin.deleteTopics(List.of("whyledger.positions")).all().get();
        }
    }

    @Test
    void letsCommandsGoOnWithoutABrokerAndCatchesUpWhenItComes() {
        try (Installation application = installation()) {
            application.start();
            Api api = application.api();
            api.register("Kotlin").expect(201);
            api.recordFinding("kotlin", "It compiles to the JVM").expect(201);

            awaitState(api, "retrying");
            assertThat(health(api)).contains("\"UNKNOWN\"", "\"lag\":");
            assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(200);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(metric(api, "whyledger.publisher.lag"))
                    .isGreaterThanOrEqualTo(2));

            try (TrialBroker broker = broker()) {
                awaitAllPublished(api);
                StreamAudit.expectExactly(FeedReading.all(api), DurableConsumer.all(broker.bootstrapServers()));
                assertThat(health(api)).contains("\"UP\"");
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(metric(api, "whyledger.publisher.lag"))
                        .isZero());
            }
        }
    }

    private static double metric(Api api, String name) {
        List<Double> values = api.get("/actuator/metrics/" + name).expect(200).at("$.measurements[*].value");
        return values.get(0);
    }

    @Test
    void refusesWhenPositionsAreLostUntilAnOperatorHasAllPublishedAgain() throws Exception {
        try (TrialBroker broker = broker();
                Installation application = installation()) {
            application.start();
            Api api = application.api();
            api.register("Scala").expect(201);
            api.recordFinding("scala", "It has a strong type system").expect(201);
            awaitAllPublished(api);
            List<String> once = ids(DurableConsumer.all(broker.bootstrapServers()));
            assertThat(once).hasSize(2);

            application.stop();
            deletePositions();
            application.start();
            awaitState(api, "refused");
            assertThat(health(api)).contains("\"UNKNOWN\"", "/api/operations/publisher/republish");

            api.post(REPUBLISH, Map.of("topic", "another", "reason", "It was lost."))
                    .expectProblem(409, "publisher.other-topic");
            api.post(REPUBLISH, Map.of("topic", TOPIC, "reason", " ")).expect(400);
            api.post(REPUBLISH, Map.of("topic", TOPIC)).expect(400);
            assertThat(ids(DurableConsumer.all(broker.bootstrapServers()))).isEqualTo(once);

            api.post(REPUBLISH, Map.of("topic", TOPIC, "reason", "The topic of positions was lost."))
                    .expect(202);
            awaitAllPublished(api);
            assertThat(ids(DurableConsumer.all(broker.bootstrapServers())))
                    .containsExactlyInAnyOrder(once.get(0), once.get(0), once.get(1), once.get(1));
        }
    }
}
