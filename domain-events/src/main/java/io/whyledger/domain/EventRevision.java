package io.whyledger.domain;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/**
 * One step in the history of an event: turns the stored JSON of a revision into that of the next. It is named by event
 * and step, such as {@code FindingRecorded1To2}, and stays for ever.
 */
public abstract class EventRevision extends SingleEventUpcaster {

    private final SerializedType from;
    private final SerializedType to;

    /** From a revision of the event to the next. */
    protected EventRevision(Class<? extends DomainEvent> event, int from) {
        this(event.getName(), Integer.toString(from), event.getName(), Integer.toString(from + 1));
    }

    /** When the event was known by another name, too. */
    protected EventRevision(String oldName, String oldRevision, String newName, String newRevision) {
        this.from = new SimpleSerializedType(oldName, oldRevision);
        this.to = new SimpleSerializedType(newName, newRevision);
    }

    /** The JSON of the next revision; the given one may be changed and returned. */
    protected abstract ObjectNode upcast(ObjectNode old);

    SerializedType from() {
        return from;
    }

    SerializedType to() {
        return to;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, ObjectNode.class, this::upcast);
    }
}
