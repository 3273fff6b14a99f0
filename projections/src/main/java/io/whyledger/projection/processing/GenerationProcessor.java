package io.whyledger.projection.processing;

import io.whyledger.projection.generation.Generation;
import java.util.Optional;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** What fills one generation of a view in this process. */
record GenerationProcessor(
        Generation generation,
        PooledStreamingEventProcessor events,
        DeadLetteringEventHandlerInvoker letters,
        BatchGate gate,
        BatchFailures failures) {

    /** What keeps it from going on with a segment, which no other process fills. */
    Optional<Throwable> failure(SegmentRow segment) {
        return failures.of(segment).or(() -> events.isError() ? Optional.of(new NotCoordinated()) : Optional.empty());
    }

    private static final class NotCoordinated extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private NotCoordinated() {
            super("the events or the segments could not be read; see the log");
        }
    }
}
