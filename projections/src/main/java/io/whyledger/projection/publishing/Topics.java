package io.whyledger.projection.publishing;

import io.whyledger.projection.kafka.KafkaClients;
import io.whyledger.projection.kafka.KafkaSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The two topics: created when they are missing, and checked when they are there. */
class Topics {

    private static final String MEBIBYTE = String.valueOf(1024 * 1024);

    private static final int LOOKS = 50;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Admin admin;
    private final KafkaSettings settings;

    Topics(Admin admin, KafkaSettings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    /** Afterwards both are as they must be. */
    void ensure() {
        ensure(settings.topic(), settings.partitions(), TopicConfig.CLEANUP_POLICY_DELETE, ofEvents());
        ensure(settings.positionsTopic(), 1, TopicConfig.CLEANUP_POLICY_COMPACT, ofPositions());
    }

    private Map<String, String> ofEvents() {
        Duration retention = settings.retention();
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                retention.isNegative() ? "-1" : String.valueOf(retention.toMillis()),
                TopicConfig.RETENTION_BYTES_CONFIG,
                "-1");
    }

    /** Small pieces, which are compacted soon: there is one position for each transaction. */
    private static Map<String, String> ofPositions() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.SEGMENT_BYTES_CONFIG,
                MEBIBYTE,
                TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                "0.1");
    }

    private void ensure(String topic, int partitions, String cleanup, Map<String, String> configuration) {
        try {
            check(topic, partitions, cleanup);
        } catch (UnknownTopicOrPartitionException missing) {
            create(topic, partitions, configuration);
        }
    }

    private void create(String topic, int partitions, Map<String, String> configuration) {
        Map<String, String> all = new HashMap<>(configuration);
        if (settings.minInsyncReplicas() != null) {
            all.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, String.valueOf(settings.minInsyncReplicas()));
        }
        try {
            KafkaClients.await(admin.createTopics(
                            List.of(new NewTopic(topic, partitions, settings.replicationFactor()).configs(all)))
                    .all());
        } catch (TopicExistsException anotherProcessWasFaster) {
            return;
        }
        awaitKnown(topic);
    }

    /** Brokers hear of a topic a moment after it was created; whoever asks before that would only have to try again. */
    private void awaitKnown(String topic) {
        for (int look = 0; look < LOOKS && !isKnown(topic); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean isKnown(String topic) {
        try {
            describe(topic);
            return true;
        } catch (UnknownTopicOrPartitionException notYet) {
            return false;
        }
    }

    private void check(String topic, int partitions, String cleanup) {
        TopicDescription found = describe(topic);
        if (found.partitions().size() != partitions) {
            throw new PublishingRefused(
                    topic.equals(settings.topic())
                            ? ("The topic %s has %d partitions and not the %d of whyledger.kafka.partitions; they decide"
                                            + " where a stream is found. Set whyledger.kafka.partitions=%d if it always"
                                            + " had so many, or name another topic as whyledger.kafka.topic.")
                                    .formatted(
                                            topic,
                                            found.partitions().size(),
                                            partitions,
                                            found.partitions().size())
                            : ("The topic %s has %d partitions, but positions need exactly one. Name another topic as"
                                            + " whyledger.kafka.positions-topic.")
                                    .formatted(topic, found.partitions().size()));
        }
        Config configured = configuration(topic);
        String policy = value(configured, TopicConfig.CLEANUP_POLICY_CONFIG);
        if (!policy.equals(cleanup)) {
            throw new PublishingRefused(("The topic %s has cleanup.policy=%s but must have %s. Change it with"
                            + " kafka-configs.sh --alter --topic %s --add-config cleanup.policy=%s, or name another topic.")
                    .formatted(topic, policy, cleanup, topic, cleanup));
        }
        requireRoomForABatch(topic, configured);
    }

    private TopicDescription describe(String topic) {
        return KafkaClients.await(admin.describeTopics(List.of(topic)).allTopicNames())
                .get(topic);
    }

    /** That of the topic of events. One that is deleted and made anew has another, though it has the same name. */
    Uuid id() {
        return describe(settings.topic()).topicId();
    }

    private Config configuration(String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return KafkaClients.await(admin.describeConfigs(List.of(resource)).all())
                .get(resource);
    }

    private static String value(Config configuration, String name) {
        return configuration.get(name).value();
    }

    /** The broker would refuse each batch of records that are small enough by themselves. */
    private void requireRoomForABatch(String topic, Config configuration) {
        String most = value(configuration, TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
        String batch = settings.properties()
                .getOrDefault(ProducerConfig.BATCH_SIZE_CONFIG, String.valueOf(KafkaClients.BATCH_BYTES));
        if (Long.parseLong(most) < Long.parseLong(batch)) {
            throw new PublishingRefused(
                    ("The topic %s takes %s bytes at a time, but %s are sent together. Raise its max.message.bytes, or set"
                                    + " whyledger.kafka.properties.batch.size=%s.")
                            .formatted(topic, most, batch, most));
        }
    }

    /** At least as many as were ever written to the topic of events, by whomever; ends of transactions count, too. */
    long records() {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, settings.partitions())
                .mapToObj(number -> new TopicPartition(settings.topic(), number))
                .collect(Collectors.toMap(it -> it, it -> OffsetSpec.latest()));
        return ends(ends).values().stream().mapToLong(offset -> offset).sum();
    }

    /** Behind the last record of a partition, whether or not its transaction has ended. */
    long end(TopicPartition partition) {
        return ends(Map.of(partition, OffsetSpec.latest())).get(partition);
    }

    private Map<TopicPartition, Long> ends(Map<TopicPartition, OffsetSpec> of) {
        return KafkaClients.await(admin.listOffsets(of).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
    }
}
