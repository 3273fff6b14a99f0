package io.whyledger.projection.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Which event of the ledger, if any, a view's processor has taken as the last that there was. */
class NewestSeen {

    private static final long NONE = -1;

    private volatile long position = NONE;

    void take(TrackedEventMessage<?> event, boolean last) {
        position = last ? positionOf(event) : NONE;
    }

    boolean is(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked && positionOf(tracked) == position;
    }

    private static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
