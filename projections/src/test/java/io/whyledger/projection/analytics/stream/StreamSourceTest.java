package io.whyledger.projection.analytics.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.whyledger.kafkabroker.FreePort;
import io.whyledger.kafkabroker.TrialBroker;
import io.whyledger.projection.kafka.KafkaClients;
import io.whyledger.projection.kafka.KafkaSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayName("The topic that analytics is filled from")
class StreamSourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOPIC = "events";

    @TempDir
    private static Path folder;

    private static TrialBroker broker;
    private static Map<String, Object> cluster;
    private static StreamSource source;

    @BeforeAll
    static void startBroker() throws Exception {
        int port = FreePort.find();
        broker = TrialBroker.start(folder, port, Map.of());
        cluster = Map.of("bootstrap.servers", "127.0.0.1:" + port);
        source = sourceAt(port);
    }

    private static StreamSource sourceAt(int port) {
        KafkaSettings settings = new Binder(new MapConfigurationPropertySource(Map.of(
                        "whyledger.kafka.enabled", "true", "whyledger.kafka.bootstrap-servers", "127.0.0.1:" + port)))
                .bind("whyledger.kafka", KafkaSettings.class)
                .get();
        return new StreamSource(TOPIC, new KafkaClients(settings), record -> true);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void isNotReadOnFromTheMiddleOnceItWasMadeAnew() throws Exception {
        make();
        send("a", "b", "c");
        TrackingToken read = read(null, "a", "b", "c");
        send("d");
        assertThat(read(read, "d")).isNotEqualTo(read);

        try (Admin admin = Admin.create(cluster)) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
            Awaitility.await().until(() -> !admin.listTopics().names().get().contains(TOPIC));
        }
        make();
        send("e", "f", "g", "h", "i");

        assertThatIllegalStateException()
                .isThrownBy(() -> read(read, "h"))
                .withMessageContaining("made anew")
                .withMessageContaining("Rebuild the view analytics");
        read(null, "e", "f", "g", "h", "i");
    }

    @Test
    void isWaitedForFromTheBrokersFirstAnswerOn(@TempDir Path other) throws Exception {
        int port = FreePort.find();
        try (BlockingStream<TrackedEventMessage<?>> stream = sourceAt(port).openStream(null)) {
            awaitNothing(stream, Duration.ofSeconds(12));
            try (TrialBroker late = TrialBroker.start(other, port, Map.of())) {
                awaitNothing(stream, Duration.ofSeconds(4)); // asks, and there is no topic

                Map<String, Object> lateCluster = Map.of("bootstrap.servers", late.bootstrapServers());
                make(lateCluster);
                send(lateCluster, "a");

                Awaitility.await().atMost(PATIENCE).until(() -> stream.hasNextAvailable(1, TimeUnit.SECONDS));
            }
        }
    }

    private static void awaitNothing(BlockingStream<?> stream, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() - end < 0) {
            assertThat(stream.hasNextAvailable(1, TimeUnit.SECONDS)).isFalse();
        }
    }

    private static void make() throws Exception {
        make(cluster);
    }

    private static void make(Map<String, Object> cluster) throws Exception {
        try (Admin admin = Admin.create(cluster)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static void send(String... keys) throws Exception {
        send(cluster, keys);
    }

    private static void send(Map<String, Object> cluster, String... keys) throws Exception {
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(cluster, new StringSerializer(), new ByteArraySerializer())) {
            for (String key : keys) {
                producer.send(new ProducerRecord<>(TOPIC, 0, key, key.getBytes(StandardCharsets.UTF_8)))
                        .get();
            }
        }
    }

    /** Expects those values; what the last one's token is. */
    private static TrackingToken read(@Nullable TrackingToken from, String... values) throws Exception {
        TrackingToken reached = null;
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(from)) {
            for (String value : values) {
                Awaitility.await().atMost(PATIENCE).until(() -> stream.hasNextAvailable(1, TimeUnit.SECONDS));
                TrackedEventMessage<?> message = stream.nextAvailable();
                assertThat(((StreamRecord) message.getPayload()).data())
                        .asString()
                        .isEqualTo(value);
                reached = message.trackingToken();
            }
        }
        return Objects.requireNonNull(reached);
    }
}
