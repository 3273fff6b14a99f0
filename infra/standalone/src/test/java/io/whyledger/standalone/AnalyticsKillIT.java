package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.domain.published.PublishedTechnology;
import io.whyledger.kafkabroker.FreePort;
import io.whyledger.kafkabroker.TrialBroker;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Analytics out of Kafka, when its process is killed again and again,")
class AnalyticsKillIT {

    private static final String TOPIC = "analysed";
    private static final String SOURCE = "urn:whyledger:drill";
    private static final int PARTITIONS = 3;
    private static final int STREAMS = 40;
    private static final int KILLS = 4;
    private static final int BETWEEN_KILLS = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final CloudEvents cloudEvents = new CloudEvents(URI.create(SOURCE), URI.create("http://localhost/"));
    private final Random random = new Random(11);
    private int sent;

    @Test
    void countsEachEntryOnceAndTheSameAfterARebuild() throws Exception {
        try (TrialBroker broker = TrialBroker.start(folder.resolve("kafka"), FreePort.find(), Map.of())) {
            Map<String, Object> cluster = Map.of("bootstrap.servers", broker.bootstrapServers());
            createTopic(cluster);
            try (Installation consumer = new Installation(
                            folder,
                            "--whyledger.kafka.enabled=true",
                            "--whyledger.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                            "--whyledger.kafka.topic=" + TOPIC,
                            "--whyledger.kafka.partitions=" + PARTITIONS,
                            "--whyledger.publication.source=" + SOURCE);
                    KafkaProducer<String, byte[]> producer =
                            new KafkaProducer<>(cluster, new StringSerializer(), new ByteArraySerializer())) {
                consumer.start();
                for (int kill = 0; kill < KILLS; kill++) {
                    publish(producer);
                    consumer.killAfter(Duration.ofMillis(random.nextInt(700)));
                    consumer.launch();
                    consumer.awaitReady();
                }
                publish(producer);
                await().atMost(PATIENCE).until(() -> told(consumer.api()) >= sent);
                assertThat(told(consumer.api())).isEqualTo(sent);

                consumer.api()
                        .post("/api/operations/views/analytics/rebuild", Map.of())
                        .expect(202);
                await().atMost(PATIENCE).until(() -> generation(consumer.api()) > 1);
                await().atMost(PATIENCE).until(() -> told(consumer.api()) >= sent);
                assertThat(told(consumer.api())).isEqualTo(sent);
            }
        }
    }

    private static void createTopic(Map<String, Object> cluster) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(cluster)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    private void publish(KafkaProducer<String, byte[]> producer) {
        for (int i = 0; i < BETWEEN_KILLS; i++) {
            sent++;
            producer.send(record(sent));
        }
        producer.flush();
    }

    private ProducerRecord<String, byte[]> record(int position) {
        String stream = "technology/drill-" + position % STREAMS;
        PublishedEvent event = new PublishedEvent(
                "event-" + position,
                stream,
                Instant.now(),
                position,
                new PublishedTechnology.Renamed(stream, "Name " + position));
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(TOPIC, stream, PublishedLanguage.write(event.data()));
        cloudEvents.attributes(event).forEach((name, value) -> record.headers()
                .add(
                        name.equals("datacontenttype") ? "content-type" : "ce_" + name,
                        value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static long told(Api api) {
        List<Integer> events = api.get("/api/analytics/activity").expect(200).at("$.rows[*].events");
        return events.stream().mapToLong(it -> it).sum();
    }

    private static int generation(Api api) {
        List<Integer> serving = api.get("/api/operations/views/analytics")
                .expect(200)
                .at("$.generations[?(@.serves == true)].generation");
        return serving.get(0);
    }
}
