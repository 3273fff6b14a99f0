package io.whyledger.projection.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes Kafka's clients. They give up on a broker soon, as whoever uses them tries again for ever. */
public class KafkaClients {

    /** Of records that travel together to one partition. */
    public static final int BATCH_BYTES = 128 * 1024;

    private static final Logger log = LoggerFactory.getLogger(KafkaClients.class);

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int TRANSACTION_MILLIS = 30_000;

    private final KafkaSettings settings;

    public KafkaClients(KafkaSettings settings) {
        this.settings = settings;
    }

    /** Of which Kafka's clients say at once that they don't work, or which none of them knows. */
    void check() {
        try {
            new ProducerConfig(ofProducer("check"));
            new AdminClientConfig(ofAdmin());
        } catch (ConfigException wrong) {
            throw new IllegalStateException("whyledger.kafka: " + wrong.getMessage(), wrong);
        }
        TreeSet<String> unknown = new TreeSet<>(settings.properties().keySet());
        unknown.removeAll(ProducerConfig.configNames());
        unknown.removeAll(ConsumerConfig.configNames());
        unknown.removeAll(AdminClientConfig.configNames());
        if (!unknown.isEmpty()) {
            log.warn("Kafka's clients know no such properties, see whyledger.kafka.properties names={}", unknown);
        }
    }

    public Admin admin() {
        return Admin.create(ofAdmin());
    }

    public Producer<String, byte[]> producer(String transactionalId) {
        return new KafkaProducer<>(ofProducer(transactionalId), new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * Of what is committed.
     *
     * @param whenGone what is read when the records that were to come next are no longer there: {@code earliest}, or
     *     {@code none} to have that told
     */
    public <K> Consumer<K, byte[]> consumer(Deserializer<K> keys, String whenGone) {
        Map<String, Object> properties = common();
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        properties.putAll(settings.properties());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, whenGone);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(properties, keys, new ByteArrayDeserializer());
    }

    /** @throws KafkaException when the broker refuses it or does not answer in time */
    public static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    private Map<String, Object> ofAdmin() {
        Map<String, Object> properties = common();
        properties.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        properties.putAll(settings.properties());
        return properties;
    }

    private Map<String, Object> ofProducer(String transactionalId) {
        Map<String, Object> properties = common();
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * PATIENCE_MILLIS);
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_MILLIS);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.putAll(settings.properties());
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return properties;
    }

    private Map<String, Object> common() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        return properties;
    }
}
