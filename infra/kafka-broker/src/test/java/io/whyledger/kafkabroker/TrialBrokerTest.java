package io.whyledger.kafkabroker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The trial broker")
class TrialBrokerTest {

    private static final String TOPIC = "kept";

    @Test
    void keepsItsDataWhenItIsStartedAgain(@TempDir Path folder) throws Exception {
        int port = FreePort.find();
        try (TrialBroker broker = TrialBroker.start(folder.resolve("kafka"), port, Map.of());
                Admin admin = Admin.create(to(broker))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            try (KafkaProducer<String, String> producer =
                    new KafkaProducer<>(to(broker), new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>(TOPIC, "key", "value")).get();
            }
        }
        try (TrialBroker again = TrialBroker.start(folder.resolve("kafka"), port, Map.of());
                KafkaConsumer<String, String> consumer =
                        new KafkaConsumer<>(to(again), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(Duration.ofSeconds(20)))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("value");
        }
    }

    @Test
    void saysWhichPortIsTaken(@TempDir Path folder) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> TrialBroker.start(folder.resolve("kafka"), other.getLocalPort(), Map.of()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("127.0.0.1:" + other.getLocalPort());
        }
    }

    private static Map<String, Object> to(TrialBroker broker) {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }
}
