package io.whyledger.projectiontest;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.document.DocumentImportEvent;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.ViewControl;
import io.whyledger.projection.progress.ViewProgress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Qualifier;

/** Enters events as commands would, and waits until the views show them. */
public class Ledger {

    public static final String ACTOR = "ada";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EventStore events;
    private final Serializer serializer;
    private final ViewProgress progress;
    private final ViewControl views;
    private final Map<String, Long> lengths = new ConcurrentHashMap<>();
    private long position;

    Ledger(
            EventStore events,
            @Qualifier("eventSerializer") Serializer serializer,
            ViewProgress progress,
            ViewControl views) {
        this.events = events;
        this.serializer = serializer;
        this.progress = progress;
        this.views = views;
    }

    /** Enters events of one or more streams without waiting. */
    public long enter(DomainEvent... entered) {
        for (DomainEvent event : entered) {
            events.publish(message(event));
            position++;
        }
        return position;
    }

    /** Enters events in one transaction, the first of them with other JSON than that of its class, without waiting. */
    public long enterTogether(String json, DomainEvent... entered) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (DomainEvent event : entered) {
            messages.add(messages.isEmpty() ? stored(json, message(event)) : message(event));
        }
        events.publish(messages);
        position += entered.length;
        return position;
    }

    private DomainEventMessage<DomainEvent> message(DomainEvent event) {
        String stream = streamOf(event);
        long sequence = lengths.merge(stream, 1L, Long::sum) - 1;
        return new GenericDomainEventMessage<>(
                stream.split("/")[0], stream, sequence, event, Map.of(EventMetadata.ACTOR, ACTOR));
    }

    private DomainEventMessage<DomainEvent> stored(String json, DomainEventMessage<DomainEvent> event) {
        SerializedObject<byte[]> payload = new SimpleSerializedObject<>(
                json.getBytes(StandardCharsets.UTF_8),
                byte[].class,
                event.serializePayload(serializer, byte[].class).getType());
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                new SerializedMessage<>(
                        event.getIdentifier(), payload, event.serializeMetaData(serializer, byte[].class), serializer),
                event.getTimestamp());
    }

    /** Enters events and waits until every view has seen the last of them. */
    public long tell(DomainEvent... entered) {
        long last = enter(entered);
        awaitAll(last);
        return last;
    }

    public void awaitAll(long upTo) {
        assertThat(progress.await(ViewNames.ALL, upTo, PATIENCE))
                .as("views have seen position %d", upTo)
                .isTrue();
    }

    public void replay(String view) {
        views.reset(view);
    }

    private static String streamOf(DomainEvent event) {
        if (event instanceof DecisionEvent decision) {
            return decision.decisionId().value();
        }
        if (event instanceof EvaluationEvent evaluation) {
            return evaluation.evaluationId().value();
        }
        return event instanceof TechnologyEvent technology
                ? technology.technologyId().value()
                : ((DocumentImportEvent) event).importId().value();
    }
}
