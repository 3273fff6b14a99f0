package io.whyledger.benchmarks.measure;

import io.whyledger.projection.kafka.KafkaClients;
import io.whyledger.projection.kafka.KafkaSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The topic of events of a broker, with the settings that the product has unless told otherwise. */
record Topic(KafkaSettings settings, KafkaClients clients) {

    private static final Duration POLL = Duration.ofMillis(100);

    static Topic of(Broker broker) {
        KafkaSettings settings = new Binder(new MapConfigurationPropertySource(
                        Map.of("whyledger.kafka.bootstrap-servers", broker.bootstrapServers())))
                .bindOrCreate("whyledger.kafka", KafkaSettings.class);
        return new Topic(settings, new KafkaClients(settings));
    }

    /** As the publisher creates it. */
    void create() throws InterruptedException, ExecutionException {
        NewTopic topic = new NewTopic(settings.topic(), Optional.of(settings.partitions()), Optional.empty());
        try (Admin admin = clients.admin()) {
            admin.createTopics(List.of(topic.configs(Map.of("retention.ms", "-1"))))
                    .all()
                    .get();
        }
    }

    private List<TopicPartition> partitions() {
        return IntStream.range(0, settings.partitions())
                .mapToObj(number -> new TopicPartition(settings.topic(), number))
                .toList();
    }

    /** Reads what is committed. */
    Consumer<String, byte[]> consumer() {
        Consumer<String, byte[]> consumer = clients.consumer(new StringDeserializer(), "earliest");
        consumer.assign(partitions());
        return consumer;
    }

    /** Reads all of it, and fails unless there are so many events. */
    void expect(long events) {
        try (Consumer<String, byte[]> consumer = consumer()) {
            consumer.seekToBeginning(partitions());
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions());
            long found = 0;
            while (partitions().stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                found += consumer.poll(POLL).count();
            }
            if (found != events) {
                throw new IllegalStateException("%d events should be in the topic, not %d".formatted(events, found));
            }
        }
    }
}
