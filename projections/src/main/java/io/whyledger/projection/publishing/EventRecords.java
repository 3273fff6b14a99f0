package io.whyledger.projection.publishing;

import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedLanguage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Makes a record of an event: a CloudEvent in the binary mode of its Kafka binding, attributes as headers and the data as
 * value. The key is the stream, so that a stream stays in order.
 */
public class EventRecords {

    private static final String CONTENT_TYPE = "content-type";
    private static final String DATA_CONTENT_TYPE = "datacontenttype";

    private final PublishedLanguage language;
    private final CloudEvents events;
    private final String topic;

    public EventRecords(PublishedLanguage language, CloudEvents events, String topic) {
        this.language = language;
        this.events = events;
        this.topic = topic;
    }

    /** Empty for what is not published. */
    public Optional<ProducerRecord<String, byte[]>> of(TrackedEventMessage<?> event) {
        return language.publish(event).map(this::record);
    }

    private ProducerRecord<String, byte[]> record(PublishedEvent event) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                topic, null, event.time().toEpochMilli(), event.subject(), PublishedLanguage.write(event.data()));
        events.attributes(event).forEach((name, value) -> record.headers()
                .add(
                        name.equals(DATA_CONTENT_TYPE) ? CONTENT_TYPE : "ce_" + name,
                        value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
