package io.whyledger.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** With which event the streams under a prefix end, known from reading the ledger once, and then what was appended since. */
class StreamEnds {

    private final LedgerReader ledger;
    private final String prefix;
    private final Map<String, String> lastTypes = new HashMap<>();
    private long read = -1;

    StreamEnds(LedgerReader ledger, String prefix) {
        this.ledger = ledger;
        this.prefix = prefix;
    }

    /** Those whose last event up to a position is of another type than the one given. */
    synchronized List<String> notEndingWith(String type, long position) {
        ledger.read(read, position, this::note);
        read = Math.max(read, position);
        return lastTypes.entrySet().stream()
                .filter(last -> !last.getValue().equals(type))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void note(EventWithToken entry) {
        Event event = entry.getEvent();
        if (event.getAggregateIdentifier().startsWith(prefix)) {
            lastTypes.put(event.getAggregateIdentifier(), event.getPayload().getType());
        }
    }
}
