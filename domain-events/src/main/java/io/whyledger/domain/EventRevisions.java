package io.whyledger.domain;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * The revisions that events went through, applied to whatever was stored before the newest. What a newer release stored
 * is not taken for what it was: it can't be read, and a stream that holds it can't be loaded.
 */
public final class EventRevisions implements EventUpcaster {

    private final List<EventRevision> steps;
    private final EventUpcaster chain;

    /** @param steps the earlier one of an event before the later one */
    public EventRevisions(List<EventRevision> steps) {
        this.steps = List.copyOf(steps);
        this.chain = new EventUpcasterChain(steps);
    }

    /** Those of Whyledger's events; all of them are as they were born yet. */
    public static EventRevisions ofWhyledger() {
        return new EventRevisions(List.of());
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
        return chain.upcast(events).map(EventRevisions::expectKnownInStream);
    }

    /**
     * Who loads a stream decides by all that it holds, so must know it. Who follows the ledger has no handler for an event
     * of a kind that is not known, and finds that it can't read one of a newer revision.
     */
    private static IntermediateEventRepresentation expectKnownInStream(IntermediateEventRepresentation event) {
        if (event.getTrackingToken().isEmpty() && KnownRevisions.lack(event.getType())) {
            throw new NewerEvent(event.getType());
        }
        return event;
    }

    /**
     * Reads events in their newest revision wherever they are kept, in the event store or, such as dead letters, outside of
     * it. What can't be read is an {@link UnreadableEvent}.
     */
    public Serializer reading(Serializer serializer) {
        return new ReadingNewestRevision(serializer, this);
    }

    List<EventRevision> steps() {
        return steps;
    }

    SerializedType newest(SerializedType stored) {
        SerializedType type = stored;
        for (EventRevision step : steps) {
            type = step.from().equals(type) ? step.to() : type;
        }
        return type;
    }
}
