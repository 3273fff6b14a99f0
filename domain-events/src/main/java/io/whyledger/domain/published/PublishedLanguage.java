package io.whyledger.domain.published;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.UnreadableEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;
import tools.jackson.core.JacksonException;

/** Translates the events of the ledger to what consumers are promised. */
public final class PublishedLanguage {

    private final Translations translations = new Translations();

    public PublishedLanguage(Pseudonyms pseudonyms) {
        TechnologyTranslations.addTo(translations);
        new EvaluationTranslations(pseudonyms).addTo(translations);
        new DecisionTranslations(pseudonyms).addTo(translations);
        new FollowedDecisionTranslations(pseudonyms).addTo(translations);
        ImportTranslations.addTo(translations);
    }

    /** As {@link #publish(long, EventMessage)}, for what is read from the ledger. */
    public Optional<PublishedEvent> publish(TrackedEventMessage<?> event) {
        long position =
                WrappedToken.unwrapLowerBound(event.trackingToken()).position().orElseThrow();
        return publish(position, event);
    }

    /**
     * The entry of the event stream, or empty for what is not published.
     *
     * @throws NotTranslatable when it is an event of a later version
     */
    public Optional<PublishedEvent> publish(long position, EventMessage<?> event) {
        if (translations.know(event.getPayloadType())) {
            return translations
                    .translate(payload(position, event))
                    .map(data -> new PublishedEvent(
                            event.getIdentifier(), subject(event), event.getTimestamp(), position, data));
        }
        if (isOurs(event)) {
            throw new NotTranslatable(name(event), position);
        }
        return Optional.empty();
    }

    private static Object payload(long position, EventMessage<?> event) {
        try {
            return event.getPayload();
        } catch (SerializationException unreadable) {
            if (UnreadableEvent.isNewer(unreadable)) {
                throw new NotTranslatable(event.getPayloadType().getName(), position);
            }
            throw unreadable;
        }
    }

    private static String subject(EventMessage<?> event) {
        return ((DomainEventMessage<?>) event).getAggregateIdentifier();
    }

    private static boolean isOurs(EventMessage<?> event) {
        return DomainEvent.class.isAssignableFrom(event.getPayloadType())
                || name(event).startsWith(DomainEvent.class.getPackageName());
    }

    private static String name(EventMessage<?> event) {
        return event.getPayload() instanceof UnknownSerializedType unknown
                ? unknown.serializedType().getName()
                : event.getPayloadType().getName();
    }

    Set<Class<?>> known() {
        return translations.events();
    }

    /** All types that the stream has. */
    public static List<PublishedType> types() {
        return PublishedType.all();
    }

    public static Optional<PublishedType> type(String name) {
        return PublishedType.named(name);
    }

    /** The data as JSON in UTF-8. */
    public static byte[] write(IntegrationEvent data) {
        return DataJson.MAPPER.writeValueAsBytes(data);
    }

    /**
     * Reads the data of an entry; empty when the type, or its major version, is none of ours.
     *
     * @throws MalformedIntegrationEvent when it is not what the type promises
     */
    public static Optional<IntegrationEvent> read(String type, byte[] json) {
        return PublishedType.named(type).map(known -> read(known, json));
    }

    private static IntegrationEvent read(PublishedType type, byte[] json) {
        try {
            IntegrationEvent data = DataJson.MAPPER.readValue(json, type.data());
            if (data == null) {
                throw new MalformedIntegrationEvent(type.name(), "there is none", null);
            }
            return data;
        } catch (JacksonException malformed) {
            throw new MalformedIntegrationEvent(type.name(), malformed.getOriginalMessage(), malformed);
        }
    }
}
