package io.whyledger.domain.published;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.StoredEvents;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;

/** One entry of each type, from the events that are stored as examples. */
final class Samples {

    static final CloudEvents CLOUD_EVENTS = new CloudEvents(
            URI.create("urn:uuid:9d2b1c6e-5f0a-4f6e-8a53-0d3c1e7b2f11"),
            URI.create("http://localhost:8080/api/schemas/"));

    static final PublishedLanguage LANGUAGE =
            new PublishedLanguage(person -> "p-%016x".formatted(person.value().hashCode()));

    private static final Instant TIME = Instant.parse("2026-11-24T09:30:00Z");
    private static final long POSITION = 42;

    private Samples() {}

    static Stream<PublishedEvent> all() {
        return StoredEvents.all().map(Samples::publish).flatMap(Optional::stream);
    }

    static Optional<PublishedEvent> publish(DomainEvent event) {
        String name = event.getClass().getSimpleName();
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return LANGUAGE.publish(
                POSITION,
                new GenericDomainEventMessage<>(
                        "", streamOf(event), 0, new GenericMessage<>(id, event, Map.of()), TIME));
    }

    /** Each event begins with the id of its stream. */
    private static String streamOf(DomainEvent event) {
        try {
            return event.getClass()
                    .getRecordComponents()[0]
                    .getAccessor()
                    .invoke(event)
                    .toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
