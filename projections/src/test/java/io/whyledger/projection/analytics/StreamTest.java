package io.whyledger.projection.analytics;

import static io.whyledger.projection.analytics.Entries.RUST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.kafkabroker.FreePort;
import io.whyledger.kafkabroker.TrialBroker;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.GenerationStatus;
import io.whyledger.projection.processing.ViewControl;
import io.whyledger.projection.processing.ViewStatus;
import io.whyledger.projection.processing.ViewStatuses;
import io.whyledger.projection.progress.ViewProgress;
import io.whyledger.projectiontest.ProjectionTest;
import io.whyledger.projectiontest.ViewTables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ProjectionTest
@DirtiesContext
@DisplayName("Analytics out of Kafka")
class StreamTest {

    private static final String TOPIC = "analysed";
    private static final int PARTITIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ONE = "decision/adr-1";

    @TempDir
    private static Path folder;

    private static int port;
    private static TrialBroker broker;

    @Autowired
    private AnalyticsViews views;

    @Autowired
    private ViewTables tables;

    @Autowired
    private ViewControl control;

    @Autowired
    private ViewStatuses statuses;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private CloudEvents cloudEvents;

    @Autowired
    private MeterRegistry meters;

    private static int told;
    private static int entered;
    private final Entries entries = new Entries();
    private KafkaProducer<String, byte[]> producer;

    @TestConfiguration(proxyBeanMethods = false)
    static class Metrics {

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @DynamicPropertySource
    static void aBroker(DynamicPropertyRegistry properties) throws Exception {
        port = FreePort.find();
        broker = TrialBroker.start(folder.resolve("kafka"), port, Map.of());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
        properties.add("whyledger.kafka.enabled", () -> true);
        properties.add("whyledger.kafka.bootstrap-servers", broker::bootstrapServers);
        properties.add("whyledger.kafka.topic", () -> TOPIC);
        properties.add("whyledger.kafka.partitions", () -> PARTITIONS);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @BeforeEach
    void open() {
        // Positions go on from test to test, as they do in a ledger.
        for (int i = 0; i < entered; i++) {
            entries.amended("2026-01-01T10:00:00Z", RUST, "f1");
        }
        producer = producer(Map.of());
    }

    private static KafkaProducer<String, byte[]> producer(Map<String, Object> more) {
        Map<String, Object> properties = new java.util.HashMap<>(more);
        properties.put("bootstrap.servers", broker.bootstrapServers());
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void close() {
        producer.close();
    }

    private void publish() throws ExecutionException, InterruptedException {
        List<PublishedEvent> all = entries.all();
        for (PublishedEvent event : all.subList(entered, all.size())) {
            producer.send(record(event)).get();
        }
        told += all.size() - entered;
        entered = all.size();
    }

    private ProducerRecord<String, byte[]> record(PublishedEvent event) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(TOPIC, event.subject(), PublishedLanguage.write(event.data()));
        cloudEvents.attributes(event).forEach((name, value) -> record.headers()
                .add(
                        name.equals("datacontenttype") ? "content-type" : "ce_" + name,
                        value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private void awaitTold() {
        await().atMost(PATIENCE).until(this::toldInAll, sum -> sum >= told);
        assertThat(toldInAll()).isEqualTo(told);
    }

    private long toldInAll() {
        return views.told().values().stream().mapToLong(it -> it).sum();
    }

    private Entries aDecision(String id) {
        return entries.drafted("2026-01-05T10:00:00Z", id, "Payments", RUST + "#f1")
                .proposed("2026-01-05T11:00:00Z", id, "p-1", "p-2")
                .approved("2026-01-06T10:00:00Z", id, "p-1")
                .accepted("2026-01-07T10:00:00Z", id)
                .amended("2026-01-08T10:00:00Z", RUST, "f1");
    }

    @Test
    void tellsWhatWasPublishedAndSaysHowFarItIs() throws Exception {
        aDecision(ONE);
        publish();
        awaitTold();

        assertThat(views.accepted()).extracting(AcceptedDecision::id).contains(ONE);
        assertThat(views.stale()).extracting(StaleSpan::decision).contains(ONE);
        assertThat(progress.await(List.of(ViewNames.ANALYTICS), entered, PATIENCE))
                .isTrue();
        assertThat(statuses.of(ViewNames.ANALYTICS).state()).isNotEqualTo(ViewStatus.FAILING);
    }

    @Test
    void isNotKeptFromGoingOnByWhateverElseIsThere() throws Exception {
        producer.send(new ProducerRecord<>(TOPIC, null, null)).get();
        producer.send(new ProducerRecord<>(TOPIC, 0, 0L, "key", new byte[] {0, 1, 2}));
        producer.send(new ProducerRecord<>(TOPIC, "key", "<xml/>".getBytes(StandardCharsets.UTF_8)));
        PublishedEvent event =
                entries.amended("2026-01-08T10:00:00Z", RUST, "f1").all().get(entered);
        entries.all().remove(entered);
        producer.send(changed(record(event), "ce_type", "io.whyledger.technology.finding-amended.v2"));
        producer.send(changed(changed(record(event), "ce_source", "urn:uuid:elsewhere"), "ce_sequence", "900000000"));
        producer.send(changed(record(event), "ce_subject", "technology/\0"));
        producer.send(changed(record(event), "ce_subject", "s".repeat(100_000)));
        producer.send(changed(record(event), "ce_subject", "s".repeat(256)));
        producer.send(changed(record(event), "ce_time", "+200000-01-01T00:00:00Z"));
        producer.flush();
        aDecision("decision/adr-2");
        publish();
        awaitTold();

        assertThat(views.accepted()).extracting(AcceptedDecision::id).contains("decision/adr-2");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(views.skippedByReason())
                .isEqualTo(Map.of(
                        "no-cloud-event", 3L,
                        "other-version", 1L,
                        "other-source", 1L,
                        "other-subject", 1L,
                        "malformed-attribute", 3L)));
        assertThat(progress.positionOf(ViewNames.ANALYTICS)).isBetween(0L, (long) entered);
        assertThat(views.skipped(0, 100)).hasSize(9).allSatisfy(it -> assertThat(it.topic())
                .isEqualTo(TOPIC));
        assertThat(views.skipped(1, 5)).hasSize(4);
        assertThat(meters.get("whyledger.analytics.skipped")
                        .tag("reason", "no-cloud-event")
                        .counter()
                        .count())
                .isEqualTo(3);
    }

    private static ProducerRecord<String, byte[]> changed(
            ProducerRecord<String, byte[]> record, String header, String value) {
        record.headers().remove(header).add(header, value.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    @Test
    void takesWhatIsPublishedAgainForNothingNew() throws Exception {
        aDecision("decision/adr-3");
        publish();
        awaitTold();
        Map<String, List<Map<String, Object>>> before = tables.rows();

        for (PublishedEvent event : entries.all().subList(entered - 5, entered)) {
            producer.send(record(event)).get();
        }
        entries.amended("2026-01-09T10:00:00Z", "technology/last", "f1");
        publish();
        awaitTold();

        assertThat(tables.rows().get("analytics_decision")).isEqualTo(before.get("analytics_decision"));
        assertThat(tables.rows().get("analytics_review")).isEqualTo(before.get("analytics_review"));
    }

    @Test
    void doesNotSeeWhatWasTakenBack() throws Exception {
        PublishedEvent aborted = entries.amended("2026-01-08T10:00:00Z", "technology/aborted", "f1")
                .all()
                .get(entered);
        entries.all().remove(entered);
        try (KafkaProducer<String, byte[]> other = producer(Map.of("transactional.id", "other"))) {
            other.initTransactions();
            other.beginTransaction();
            other.send(record(aborted)).get();
            other.abortTransaction();
        }
        aDecision("decision/adr-4");
        publish();
        awaitTold();

        assertThat(tables.rows().get("analytics_stream"))
                .noneMatch(row -> row.get("ID").equals("technology/aborted"));
    }

    @Test
    void isRebuiltFromTheFirstRecordOn() throws Exception {
        aDecision("decision/adr-5");
        publish();
        awaitTold();
        Map<String, List<Map<String, Object>>> before = tables.rows();
        int generation = serving();

        control.rebuild(ViewNames.ANALYTICS);
        await().atMost(PATIENCE).until(this::serving, now -> now > generation);
        awaitTold();

        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void isResetWhereItIs() throws Exception {
        aDecision("decision/adr-6");
        publish();
        awaitTold();
        Map<String, List<Map<String, Object>>> before = tables.rows();

        control.reset(ViewNames.ANALYTICS);
        awaitTold();

        assertThat(tables.rows()).isEqualTo(before);
    }

    private int serving() {
        return statuses.of(ViewNames.ANALYTICS).generations().stream()
                .filter(GenerationStatus::serves)
                .mapToInt(GenerationStatus::generation)
                .max()
                .orElse(0);
    }

    @Test
    void goesOnWhenTheBrokerComesBack() throws Exception {
        aDecision("decision/adr-7");
        publish();
        awaitTold();

        broker.close();
        assertThat(views.accepted()).isNotEmpty();
        broker = TrialBroker.start(folder.resolve("kafka"), port, Map.of());
        assertThat(statuses.of(ViewNames.ANALYTICS).state()).isNotEqualTo(ViewStatus.FAILING);
        entries.amended("2026-01-09T10:00:00Z", RUST, "f1");
        publish();

        awaitTold();
    }
}
