package io.whyledger.projection.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a consumer that reads only what is committed finds in a topic. */
final class Stream {

    private Stream() {}

    /** All records from the first to the last. */
    static List<ConsumerRecord<String, byte[]>> records(String bootstrapServers, String topic) throws Exception {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        Map<String, Object> properties =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (Admin admin = Admin.create(properties);
                KafkaConsumer<String, byte[]> consumer =
                        new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    static List<CloudEvent> events(String bootstrapServers, String topic) throws Exception {
        return records(bootstrapServers, topic).stream()
                .map(it -> KafkaMessageFactory.createReader(it).toEvent())
                .toList();
    }

    /** Each of these events is there once, and each stream in order. */
    static void expectExactly(List<String> ids, List<CloudEvent> events) {
        List<String> found = events.stream().map(CloudEvent::getId).toList();
        Set<String> twice = new HashSet<>();
        Set<String> seen = new HashSet<>();
        found.stream().filter(id -> !seen.add(id)).forEach(twice::add);
        assertThat(twice).as("twice").isEmpty();
        assertThat(found).containsExactlyInAnyOrderElementsOf(ids);
        events.stream()
                .collect(Collectors.groupingBy(
                        CloudEvent::getSubject,
                        Collectors.mapping(it -> (String) it.getExtension("sequence"), Collectors.toList())))
                .forEach((subject, sequences) ->
                        assertThat(sequences).as(subject).isSorted().doesNotHaveDuplicates());
    }
}
