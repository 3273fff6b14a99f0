package io.whyledger.projection.processing;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * Keeps the events of one stream in order. What it answers is always a text that is the same in every process: Axon's
 * own policies may answer an object that is not, and then two processes may both handle an event, or neither.
 */
class StreamSequence implements SequencingPolicy<EventMessage<?>> {

    private static final String NO_STREAM = "no-stream";

    @Override
    public String getSequenceIdentifierFor(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domainEvent ? domainEvent.getAggregateIdentifier() : NO_STREAM;
    }
}
