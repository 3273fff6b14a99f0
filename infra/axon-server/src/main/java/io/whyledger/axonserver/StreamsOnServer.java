package io.whyledger.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import io.whyledger.ledger.EventStreams;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Asks Axon Server; what it can't be asked, such as where in the ledger an event is, is found by reading the ledger. */
class StreamsOnServer implements EventStreams {

    /** How far the clocks of processes may differ before the whole ledger is read instead of its end. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private static final long NOTHING = -1;

    private final EventStore events;
    private final LedgerReader ledger;
    private final RecentlyUsed<EventOf, GrownSince> grown = new RecentlyUsed<>(4);
    private final RecentlyUsed<String, NumberedStreams> numbered = new RecentlyUsed<>(16);

    StreamsOnServer(EventStore events, LedgerReader ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    private record EventOf(String stream, long version) {}

    @Override
    public boolean exists(String streamId) {
        return events.lastSequenceNumberFor(streamId).isPresent();
    }

    /** The server does not say; but whoever has seen its newest event has seen this one. */
    @Override
    public long positionOf(String streamId, long version) {
        return head();
    }

    private long head() {
        return position(events.createHeadToken());
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? NOTHING : token.position().orElseThrow();
    }

    @Override
    public Optional<Long> firstVersionAfter(String streamId, String otherId, long otherVersion) {
        EventOf other = new EventOf(otherId, otherVersion);
        return grown.get(other, this::since).firstVersionOf(streamId, head());
    }

    private GrownSince since(EventOf event) {
        Instant around = events.readEvents(event.stream(), event.version())
                .asStream()
                .findFirst()
                .map(DomainEventMessage::getTimestamp)
                .orElseThrow(() -> new EventStoreException("no event " + event));
        long head = head();
        GrownSince soonBefore = new GrownSince(
                ledger,
                position(events.createTokenAt(around.minus(CLOCK_DIFFERENCE))),
                event.stream(),
                event.version());
        soonBefore.readUpTo(head);
        return soonBefore.found() ? soonBefore : new GrownSince(ledger, NOTHING, event.stream(), event.version());
    }

    @Override
    public List<String> notEndingWith(String prefix, Class<?> eventType) {
        Map<String, String> last = new HashMap<>();
        ledger.read(NOTHING, head(), entry -> {
            Event event = entry.getEvent();
            if (event.getAggregateIdentifier().startsWith(prefix)) {
                last.put(event.getAggregateIdentifier(), event.getPayload().getType());
            }
        });
        last.values().removeIf(eventType.getName()::equals);
        return List.copyOf(last.keySet());
    }

    @Override
    public int highestNumber(String prefix) {
        return numbered.get(prefix, it -> new NumberedStreams(ledger, it, "")).highestUpTo(head());
    }
}
