package io.whyledger.projection.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Reads the ledger on from a position, in order. */
class LedgerFollower implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int READ_FOR_EACH_TAKEN = 10;

    private final BlockingStream<TrackedEventMessage<?>> stream;

    LedgerFollower(StreamableMessageSource<TrackedEventMessage<?>> ledger, long after) {
        this.stream = ledger.openStream(token(after));
    }

    /** The position of the newest event of a ledger; that of nothing when it has none, wherever its positions begin. */
    static long head(StreamableMessageSource<TrackedEventMessage<?>> ledger) {
        TrackingToken newest = ledger.createHeadToken();
        return newest == null || newest.equals(ledger.createTailToken())
                ? Position.NOTHING
                : newest.position().orElse(Position.NOTHING);
    }

    private static @Nullable TrackingToken token(long after) {
        return after < 0 ? null : new GlobalSequenceTrackingToken(after);
    }

    static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    /** The identifier of the event at a position, if the ledger has it. */
    static Optional<String> identifierAt(long position, StreamableMessageSource<TrackedEventMessage<?>> ledger)
            throws InterruptedException {
        if (head(ledger) < position) {
            return Optional.empty();
        }
        try (BlockingStream<TrackedEventMessage<?>> events = ledger.openStream(token(position - 1))) {
            return events.hasNextAvailable(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    ? events.peek().map(EventMessage::getIdentifier)
                    : Optional.empty();
        }
    }

    /** Waits a while for events and takes those that are there. */
    Batch next(int atMost, long millis, Predicate<TrackedEventMessage<?>> wanted) throws InterruptedException {
        List<TrackedEventMessage<?>> taken = new ArrayList<>();
        TrackedEventMessage<?> last = null;
        if (stream.hasNextAvailable((int) millis, TimeUnit.MILLISECONDS)) {
            for (int read = 0; read < atMost * READ_FOR_EACH_TAKEN && taken.size() < atMost; read++) {
                if (stream.peek().isEmpty()) {
                    break;
                }
                last = stream.nextAvailable();
                if (wanted.test(last)) {
                    taken.add(last);
                }
            }
        }
        return new Batch(taken, last);
    }

    @Override
    public void close() {
        stream.close();
    }

    /**
     * What was read.
     *
     * @param last of all, wanted or not
     */
    record Batch(List<TrackedEventMessage<?>> wanted, @Nullable TrackedEventMessage<?> last) {}
}
