package io.whyledger.axonserver;

import io.whyledger.ledger.EventStreams;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Asks Axon Server; what it can't be asked, such as where in the ledger an event is, is found by reading the ledger. */
class StreamsOnServer implements EventStreams {

    private static final long NOTHING = -1;

    private static final RetryTemplate WHILE_DISCONNECTED = new RetryTemplate(RetryPolicy.builder()
            .predicate(failure -> Failure.of(failure) != null)
            .timeout(Duration.ofSeconds(20))
            .maxRetries(100)
            .delay(Duration.ofMillis(200))
            .build());

    private final EventStore events;
    private final LedgerReader ledger;
    private final RecentlyUsed<String, StreamEnds> ends = new RecentlyUsed<>(4);
    private final RecentlyUsed<String, NumberedStreams> numbered = new RecentlyUsed<>(16);

    StreamsOnServer(EventStore events, LedgerReader ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    @Override
    public boolean exists(String streamId) {
        return events.lastSequenceNumberFor(streamId).isPresent();
    }

    /**
     * The server does not say; but whoever has seen its newest event has seen this one. Whoever asks has just appended; that
     * the server is away in between must not look as if nothing was stored.
     */
    @Override
    public long positionOf(String streamId, long version) {
        return WHILE_DISCONNECTED.invoke(this::head);
    }

    private long head() {
        return position(events.createHeadToken());
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? NOTHING : token.position().orElseThrow();
    }

    @Override
    public List<String> notEndingWith(String prefix, Class<?> eventType) {
        return ends.get(prefix, it -> new StreamEnds(ledger, it)).notEndingWith(eventType.getName(), head());
    }

    @Override
    public int highestNumber(String prefix) {
        return numbered.get(prefix, it -> new NumberedStreams(ledger, it, "")).highestUpTo(head());
    }
}
