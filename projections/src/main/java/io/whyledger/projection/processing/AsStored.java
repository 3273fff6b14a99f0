package io.whyledger.projection.processing;

import io.whyledger.domain.UnreadableEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * An event that is written as it is stored when it can't be read. Left alone, an event is read before it is written, unless
 * writer and event store have the same serializer, which they never have with Axon Server.
 */
final class AsStored<T> extends GenericTrackedDomainEventMessage<T> {

    private static final long serialVersionUID = 1L;

    private AsStored(TrackingToken token, DomainEventMessage<T> event) {
        super(token, event);
    }

    static EventMessage<?> of(EventMessage<?> event) {
        return event instanceof GenericTrackedDomainEventMessage<?> tracked ? of(tracked) : event;
    }

    private static <T> AsStored<T> of(GenericTrackedDomainEventMessage<T> event) {
        return new AsStored<>(event.trackingToken(), event);
    }

    @Override
    public <R> SerializedObject<R> serializePayload(Serializer serializer, Class<R> representation) {
        try {
            return super.serializePayload(serializer, representation);
        } catch (SerializationException unreadable) {
            return UnreadableEvent.storedFormWithin(unreadable)
                    .map(stored -> serializer.getConverter().convert(stored, representation))
                    .orElseThrow(() -> unreadable);
        }
    }
}
