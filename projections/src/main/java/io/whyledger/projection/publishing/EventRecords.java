package io.whyledger.projection.publishing;

import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedLanguage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Makes a record of an event: a CloudEvent in the binary mode of its Kafka binding, attributes as headers and the data as
 * value. The key is the stream, and the partition the one that Kafka's clients choose for that key; it is named, as a
 * client would choose among partitions that somebody adds meanwhile, and the stream would go on in another one.
 */
public class EventRecords {

    private static final String CONTENT_TYPE = "content-type";
    private static final String DATA_CONTENT_TYPE = "datacontenttype";

    private final PublishedLanguage language;
    private final CloudEvents events;
    private final String topic;
    private final int partitions;

    public EventRecords(PublishedLanguage language, CloudEvents events, String topic, int partitions) {
        this.language = language;
        this.events = events;
        this.topic = topic;
        this.partitions = partitions;
    }

    /** Empty for what is not published. */
    public Optional<ProducerRecord<String, byte[]>> of(TrackedEventMessage<?> event) {
        return language.publish(event).map(this::record);
    }

    private ProducerRecord<String, byte[]> record(PublishedEvent event) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                topic,
                partition(event.subject()),
                notLaterThanNow(event.time()),
                event.subject(),
                PublishedLanguage.write(event.data()));
        events.attributes(event).forEach((name, value) -> record.headers()
                .add(
                        name.equals(DATA_CONTENT_TYPE) ? CONTENT_TYPE : "ce_" + name,
                        value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /** In milliseconds; brokers refuse what is said to be of the future, as an event is that a wrong clock recorded. */
    private static long notLaterThanNow(Instant time) {
        return Math.min(time.toEpochMilli(), System.currentTimeMillis());
    }
}
