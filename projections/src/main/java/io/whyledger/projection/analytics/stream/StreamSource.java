package io.whyledger.projection.analytics.stream;

import io.whyledger.projection.kafka.KafkaClients;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Fills the view from the topic. Which records come next is kept with the rows and not in Kafka, and whoever has claimed a
 * segment of the view reads for it; so there is no consumer group.
 */
class StreamSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final String topic;
    private final KafkaClients clients;
    private final Predicate<StreamRecord> ours;

    /** @param ours tells which records have positions of our ledger */
    StreamSource(String topic, KafkaClients clients, Predicate<StreamRecord> ours) {
        this.topic = topic;
        this.clients = clients;
        this.ours = ours;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return StreamReader.start(clients, ours, StreamToken.of(topic, token));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    /** None: the broker may be away when the view begins. */
    @Override
    public @Nullable TrackingToken createHeadToken() {
        return null;
    }
}
