package io.whyledger.domain;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/** The revisions that events went through, applied to whatever was stored before the newest. */
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
        return chain.upcast(events);
    }

    /** Reads events that are kept outside of the event store, such as dead letters, in their newest revision too. */
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
