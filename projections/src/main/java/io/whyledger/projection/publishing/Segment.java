package io.whyledger.projection.publishing;

import io.whyledger.projection.kafka.KafkaSettings;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * A part of the streams that is published by itself.
 *
 * @param writer the process that publishes it, as it signs positions
 */
record Segment(int number, KafkaSettings settings, String writer) {

    String transactionalId() {
        return settings.topic() + "-" + number;
    }

    boolean holds(TrackedEventMessage<?> event) {
        return settings.segments() == 1
                || event instanceof DomainEventMessage<?> ofStream
                        && Math.floorMod(ofStream.getAggregateIdentifier().hashCode(), settings.segments()) == number;
    }

    Position beginning() {
        return Position.beginning(settings.segments(), settings.partitions(), writer);
    }

    ProducerRecord<String, byte[]> record(Position position) {
        return Positions.record(settings, number, position);
    }
}
