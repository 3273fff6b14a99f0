package io.whyledger.projection.processing;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The end of the ledger, against which lag is measured. */
@Component
class LedgerHead {

    private final EventStore ledger;

    LedgerHead(EventStore ledger) {
        this.ledger = ledger;
    }

    /** The position of the newest event, −1 when there is none. */
    long position() {
        TrackingToken newest = ledger.createHeadToken();
        return newest == null ? SegmentTokens.NOTHING_SEEN : newest.position().orElse(SegmentTokens.NOTHING_SEEN);
    }

    /** When the first event after a point of the ledger was entered. */
    Optional<Instant> firstAfter(@Nullable TrackingToken seen) {
        try (BlockingStream<TrackedEventMessage<?>> events = ledger.openStream(seen)) {
            return events.peek().map(EventMessage::getTimestamp);
        }
    }
}
