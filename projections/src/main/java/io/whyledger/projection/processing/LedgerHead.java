package io.whyledger.projection.processing;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
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
        try (BlockingStream<TrackedEventMessage<?>> events = ledger.openStream(inLedger(seen))) {
            return events.peek().map(EventMessage::getTimestamp);
        }
    }

    /** A view that is not filled from the ledger has tokens that the ledger does not know. */
    private static @Nullable TrackingToken inLedger(@Nullable TrackingToken seen) {
        OptionalLong position = seen == null ? OptionalLong.empty() : seen.position();
        return position.isEmpty() || position.getAsLong() < 0
                ? null
                : new GlobalSequenceTrackingToken(position.getAsLong());
    }
}
