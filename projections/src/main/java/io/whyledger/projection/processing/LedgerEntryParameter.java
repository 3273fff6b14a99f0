package io.whyledger.projection.processing;

import io.whyledger.domain.EventMetadata;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;

/** Matches every message, so that an event which lacks something fails instead of passing its handler by. */
class LedgerEntryParameter implements ParameterResolver<LedgerEntry> {

    private static final String NOBODY_KNOWN = "unknown";

    @Override
    public LedgerEntry resolveParameterValue(Message<?> message) {
        EventMessage<?> event = (EventMessage<?>) message;
        return new LedgerEntry(
                position((TrackedEventMessage<?>) event),
                event.getTimestamp(),
                (String) event.getMetaData().getOrDefault(EventMetadata.ACTOR, NOBODY_KNOWN),
                ((DomainEventMessage<?>) event).getSequenceNumber(),
                event.getIdentifier());
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }

    static long position(TrackedEventMessage<?> event) {
        return WrappedToken.unwrapLowerBound(event.trackingToken()).position().orElseThrow();
    }
}
