package io.whyledger.projection.publishing;

import io.whyledger.projection.kafka.KafkaSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Reads how far the segments are published, by segment; what is of another number of segments than the newest is left out.
 * It looks at the end of the topic first: there are many positions until they are compacted.
 */
class Positions {

    private static final Logger log = LoggerFactory.getLogger(Positions.class);

    private static final int FIRST_LOOK = 500;
    private static final int FURTHER = 20;
    private static final Duration POLL = Duration.ofMillis(500);

    private final Consumer<String, byte[]> consumer;
    private final LongSupplier end;
    private final Duration patience;
    private final TopicPartition partition;
    private final String topic;

    /** @param end of the topic, behind the last record even of a transaction that is under way */
    Positions(Consumer<String, byte[]> consumer, LongSupplier end, Duration patience, KafkaSettings settings) {
        this.consumer = consumer;
        this.end = end;
        this.patience = patience;
        this.partition = partitionOf(settings);
        this.topic = settings.topic();
        consumer.assign(List.of(partition));
    }

    static TopicPartition partitionOf(KafkaSettings settings) {
        return new TopicPartition(settings.positionsTopic(), 0);
    }

    static ProducerRecord<String, byte[]> record(KafkaSettings settings, int segment, Position position) {
        return new ProducerRecord<>(settings.positionsTopic(), 0, settings.topic() + "/" + segment, position.json());
    }

    /** Waits for transactions that are under way, as one of them may hold what is asked for. */
    Map<Integer, Position> read() {
        return upTo(end.getAsLong());
    }

    /** Without what is behind a transaction that is under way. Whoever began it may be dead, and it takes long to end. */
    Map<Integer, Position> look() {
        return upTo(consumer.endOffsets(List.of(partition)).get(partition));
    }

    private Map<Integer, Position> upTo(long last) {
        long first = consumer.beginningOffsets(List.of(partition)).get(partition);
        for (long window = FIRST_LOOK; ; window *= FURTHER) {
            long from = Math.max(first, last - window);
            Map<Integer, Position> found = read(from, last);
            if (from == first || isComplete(found)) {
                return found;
            }
        }
    }

    private static boolean isComplete(Map<Integer, Position> found) {
        return !found.isEmpty()
                && found.size() == found.values().iterator().next().segments();
    }

    private Map<Integer, Position> read(long from, long to) {
        Map<Integer, Position> found = new HashMap<>();
        long deadline = System.nanoTime() + patience.toNanos();
        consumer.seek(partition, from);
        while (consumer.position(partition) < to) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("the topic %s could not be read to its end".formatted(partition.topic()));
            }
            consumer.poll(POLL).forEach(record -> put(record, found));
        }
        return found;
    }

    private void put(ConsumerRecord<String, byte[]> record, Map<Integer, Position> found) {
        String prefix = topic + "/";
        if (record.key() == null || record.value() == null || !record.key().startsWith(prefix)) {
            return;
        }
        try {
            Position position = Position.of(record.value());
            found.values().removeIf(other -> other.segments() != position.segments());
            found.put(Integer.valueOf(record.key().substring(prefix.length())), position);
        } catch (JacksonException | NumberFormatException notOurs) {
            log.warn("passed over what is no position topic={} offset={}", record.topic(), record.offset(), notOurs);
        }
    }
}
