package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.kafkabroker.FreePort;
import io.whyledger.kafkabroker.TrialBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Who operates a process that publishes")
class PublisherOperationsIT {

    private static final String PUBLISHER = "/api/operations/publisher";
    private static final String REPUBLISH = PUBLISHER + "/republish";
    private static final String TOPIC = "whyledger.events";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** The thread that publishes is given six seconds to end, then the process goes on without it. */
    private static final Duration STOPPED_AT_MOST = Duration.ofSeconds(12);

    @TempDir
    private Path folder;

    private final int port = FreePort.find();
    private Installation process;
    private Api api;

    @BeforeEach
    void install() {
        process = new Installation(
                folder,
                "--whyledger.kafka.enabled=true",
                "--whyledger.kafka.bootstrap-servers=127.0.0.1:" + port,
                "--whyledger.kafka.retry-at-most=2s",
                "--whyledger.kafka.takeover=10s");
        api = process.api();
    }

    @AfterEach
    void kill() {
        process.close();
    }

    private TrialBroker broker() {
        return TrialBroker.start(folder.resolve("kafka"), port, Map.of());
    }

    private void awaitState(String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(api.get(PUBLISHER).expect(200).<List<String>>at("$.segments[*].state"))
                        .containsExactly(state));
    }

    private void awaitAllPublished() {
        awaitState("publishing");
        await().atMost(PATIENCE).until(() -> api.get(PUBLISHER).<Integer>at("$.segments[0].lag") == 0);
    }

    /** What is there of the publisher; the process is up whatever that is. */
    private String health() {
        assertThat(api.get("/actuator/health").expect(200).<String>at("$.status"))
                .isEqualTo("UP");
        return api.get("/actuator/health").at("$.components.publisher.status");
    }

    private double lagByMetrics() {
        Answer metric = api.get("/actuator/metrics/whyledger.publisher.lag?tag=topic:" + TOPIC);
        return metric.status() == 200
                ? metric.<List<Double>>at("$.measurements[*].value").get(0)
                : -1;
    }

    @Test
    void seesThatTheBrokerIsAwayWhileCommandsGoOnAndWhatIsMissingComesOnceItIsBack() {
        process.start();
        api.register("Before there is a broker").expect(201);
        awaitState("retrying");
        assertThat(api.get(PUBLISHER).<String>at("$.segments[0].error")).isNotBlank();
        assertThat(health()).isEqualTo("UNKNOWN");
        assertThat(api.get("/actuator/health").<String>at("$.components.publisher.details.segments[0].error"))
                .isNotBlank();
        await().atMost(PATIENCE).until(() -> lagByMetrics() > 0);

        try (TrialBroker broker = broker()) {
            awaitAllPublished();
            assertThat(health()).isEqualTo("UP");
            await().atMost(PATIENCE).until(() -> lagByMetrics() == 0);
            StreamAudit.expectExactly(FeedReading.all(api), DurableConsumer.all(broker.bootstrapServers()));
        }

        api.register("While the broker is away").expect(201);
        awaitState("retrying");
        assertThat(api.get(PUBLISHER).<Integer>at("$.segments[0].lag")).isPositive();
        try (TrialBroker broker = broker()) {
            awaitAllPublished();
            StreamAudit.expectExactly(FeedReading.all(api), DurableConsumer.all(broker.bootstrapServers()));
        }
    }

    @Test
    void stopsItSoonWhileTheBrokerIsAway() {
        try (TrialBroker broker = broker()) {
            process.start();
            awaitAllPublished(); // of an empty ledger
            api.register("Published").expect(201);
            awaitAllPublished();
            StreamAudit.expectExactly(FeedReading.all(api), DurableConsumer.all(broker.bootstrapServers()));
        }
        api.register("In a transaction that can't end").expect(201);

        long start = System.nanoTime();
        process.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(STOPPED_AT_MOST);
    }

    @Test
    void hasAllOfItPublishedAgainOnceWhenPositionsAreLost() throws Exception {
        try (TrialBroker broker = broker();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            process.start();
            for (int number = 0; number < 20; number++) {
                api.register("Technology " + number).expect(201);
                api.recordFinding("technology-" + number, "It is fast.").expect(201);
            }
            awaitAllPublished();
            List<StreamAudit.Entry> first = DurableConsumer.all(broker.bootstrapServers());

            admin.deleteTopics(List.of("whyledger.positions")).all().get();
            api.register("After the positions were lost").expect(201);
            awaitState("refused");
            assertThat(health()).isEqualTo("UNKNOWN");
            assertThat(api.get(PUBLISHER).<String>at("$.segments[0].error")).contains(REPUBLISH);
            assertThat(DurableConsumer.all(broker.bootstrapServers())).isEqualTo(first);

            expectThatNothingIsDoneWithoutAReasonAndTheTopic();
            assertThat(DurableConsumer.all(broker.bootstrapServers())).isEqualTo(first);

            api.post(REPUBLISH, Map.of("topic", TOPIC, "reason", "The topic of positions was deleted."))
                    .expect(202);
            awaitAllPublished();
            List<String> ledger = FeedReading.all(api);
            List<StreamAudit.Entry> again = DurableConsumer.all(broker.bootstrapServers()).stream()
                    .filter(it -> !first.contains(it))
                    .toList();
            StreamAudit.expectExactly(ledger, again);
            assertThat(api.get(PUBLISHER).<Integer>at("$.segments[0].published"))
                    .isEqualTo(ledger.size());

            process.kill();
            process.start();
            api.register("After a restart").expect(201);
            awaitAllPublished();
            assertThat(DurableConsumer.all(broker.bootstrapServers())).hasSize(first.size() + ledger.size() + 1);
        }

        api.post(REPUBLISH, Map.of("topic", TOPIC, "reason", "The broker is away."))
                .expectProblem(503, "publisher.broker-unavailable");
    }

    private void expectThatNothingIsDoneWithoutAReasonAndTheTopic() {
        api.post(REPUBLISH, Map.of("topic", "another", "reason", "By mistake."))
                .expectProblem(409, "publisher.other-topic");
        api.post(REPUBLISH, Map.of("topic", TOPIC, "reason", " ")).expectProblem(400, "request.invalid");
        api.post(REPUBLISH, Map.of("topic", TOPIC, "reason", "x".repeat(501))).expectProblem(400, "request.invalid");
        api.post(REPUBLISH, Map.of("reason", "Lost.")).expectProblem(400, "request.invalid");
        api.post(REPUBLISH, Api.JSON, "{\"topic\": [1], \"reason\"").expectProblem(400, "request.malformed-json");
        api.post(REPUBLISH, "text/plain", TOPIC).expect(415);
        api.get(REPUBLISH).expect(405);
    }
}
