package io.whyledger.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which streams have grown since one event, known from reading the ledger once from about there on. */
class GrownSince {

    private final LedgerReader ledger;
    private final String stream;
    private final long version;
    private final Map<String, Long> firstVersions = new HashMap<>();
    private boolean found;
    private long read;

    /**
     * @param from a position before the event
     */
    GrownSince(LedgerReader ledger, long from, String stream, long version) {
        this.ledger = ledger;
        this.read = from;
        this.stream = stream;
        this.version = version;
    }

    /** The first version of a stream that was appended after the event and up to a position. */
    synchronized Optional<Long> firstVersionOf(String other, long upTo) {
        readUpTo(upTo);
        return Optional.ofNullable(firstVersions.get(other));
    }

    synchronized void readUpTo(long position) {
        ledger.read(read, position, this::note);
        read = Math.max(read, position);
    }

    /** Whether the event itself was among what has been read. */
    synchronized boolean found() {
        return found;
    }

    private void note(EventWithToken entry) {
        Event event = entry.getEvent();
        if (found) {
            firstVersions.putIfAbsent(event.getAggregateIdentifier(), event.getAggregateSequenceNumber());
        } else {
            found = event.getAggregateIdentifier().equals(stream) && event.getAggregateSequenceNumber() == version;
        }
    }
}
