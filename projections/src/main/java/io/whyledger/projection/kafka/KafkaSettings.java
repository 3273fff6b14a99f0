package io.whyledger.projection.kafka;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the event stream is, and how it is published.
 *
 * @param enabled whether this process publishes, and tells analytics from what is published
 * @param bootstrapServers some brokers of the cluster, {@code host:port} each
 * @param topic of the events; its name also begins the transactional ids, so that each topic is published by itself
 * @param positionsTopic where it is kept how far the ledger is published
 * @param partitions of the topic of events; they decide where a stream is found, so they never change
 * @param replicationFactor of topics that are created; −1 for what the cluster has as its default
 * @param minInsyncReplicas that have a record before it counts as published; of topics that are created
 * @param retention after which events leave the topic; negative for never
 * @param segments parts into which streams are divided, each published in its own transactions
 * @param batchSize events that share a transaction at most
 * @param retry after which a failure is followed by another attempt, doubled with each in vain
 * @param retryAtMost between two attempts, and between two looks whether what was wrong has been mended
 * @param takeover after which a segment that does not move on, although it could, is taken from another process
 * @param properties of Kafka's clients, such as those of TLS and SASL
 */
@Validated
@ConfigurationProperties("whyledger.kafka")
public record KafkaSettings(
        @DefaultValue("false") boolean enabled,
        @NotEmpty(message = "must name a broker, such as 127.0.0.1:9092, when whyledger.kafka.enabled is true")
                List<String> bootstrapServers,
        @DefaultValue("whyledger.events") @Pattern(regexp = TOPIC, message = NO_TOPIC) String topic,
        @DefaultValue("whyledger.positions") @Pattern(regexp = TOPIC, message = NO_TOPIC) String positionsTopic,
        @DefaultValue("6") @Min(1) @Max(1_000) int partitions,
        @DefaultValue("-1") @Min(-1) @Max(10) short replicationFactor,
        @Nullable @Min(1) @Max(10) Integer minInsyncReplicas,
        @DefaultValue("-1ms") Duration retention,
        @DefaultValue("1") @Min(1) @Max(32) int segments,
        @DefaultValue("2000") @Min(1) @Max(20_000) int batchSize,
        @DefaultValue("500ms") Duration retry,
        @DefaultValue("10s") Duration retryAtMost,
        @DefaultValue("20s") Duration takeover,
        Map<String, String> properties) {

    private static final String TOPIC = "[a-zA-Z0-9._-]{1,200}";
    private static final String NO_TOPIC = "must be 1 to 200 letters, digits, dots, underscores and hyphens";

    /** Without these as they are, an event could get lost or come twice. */
    private static final List<String> OURS = List.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            ProducerConfig.ACKS_CONFIG,
            ProducerConfig.RETRIES_CONFIG,
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
            ProducerConfig.PARTITIONER_CLASS_CONFIG,
            ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            ConsumerConfig.GROUP_ID_CONFIG);

    public KafkaSettings {
        bootstrapServers = bootstrapServers == null ? List.of() : List.copyOf(bootstrapServers);
        properties = properties == null ? Map.of() : Map.copyOf(properties);
    }

    @AssertTrue(
            message = "whyledger.kafka.properties must leave out what decides that nothing is lost or doubled:"
                    + " bootstrap.servers (see whyledger.kafka.bootstrap-servers), transactional.id, acks, retries,"
                    + " enable.idempotence, serializers, partitioner, isolation.level and group.id")
    boolean isWhatIsExactLeftToUs() {
        return OURS.stream().noneMatch(properties::containsKey);
    }

    @AssertTrue(message = "whyledger.kafka.topic and whyledger.kafka.positions-topic must be two topics")
    boolean isEachTopicItsOwn() {
        return !topic.equals(positionsTopic);
    }

    @AssertTrue(
            message = "retry, retry-at-most and takeover of whyledger.kafka must be longer than nothing, and takeover"
                    + " longer than retry-at-most")
    boolean isPatient() {
        return retry.toMillis() > 0 && retryAtMost.compareTo(retry) >= 0 && takeover.compareTo(retryAtMost) > 0;
    }
}
