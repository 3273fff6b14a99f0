package io.whyledger.ledger.relational;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/**
 * The events of short streams that were loaded lately. A later load asks the database only for what has been appended
 * since, by whichever process, so it sees as much as one that reads all.
 */
class KnownStreams {

    /** Well below the length at which snapshots are taken. */
    private static final int LONGEST = 100;

    private static final int EVENTS_AT_MOST = 20_000;

    private final Cache<String, List<DomainEventMessage<?>>> streams = Caffeine.newBuilder()
            .maximumWeight(EVENTS_AT_MOST)
            .weigher((String id, List<DomainEventMessage<?>> events) -> events.size())
            .build();

    boolean holds(String streamId) {
        return streams.getIfPresent(streamId) != null;
    }

    /**
     * The whole stream.
     *
     * @param from reads the events from a sequence number on
     * @param isKept tells whether none of the stream's events can be lost any more
     */
    DomainEventStream read(String streamId, LongFunction<DomainEventStream> from, Predicate<String> isKept) {
        List<DomainEventMessage<?>> known = known(streamId);
        DomainEventStream newer = from.apply(firstAfter(known));
        if (!newer.hasNext() && !known.isEmpty()) {
            return DomainEventStream.of(known);
        }
        List<DomainEventMessage<?>> events = new ArrayList<>(known);
        while (newer.hasNext() && events.size() <= LONGEST) {
            events.add(newer.next());
        }
        if (events.isEmpty() || events.size() > LONGEST) {
            streams.invalidate(streamId);
            return DomainEventStream.concat(DomainEventStream.of(events), newer);
        }
        if (isKept.test(streamId)) {
            streams.put(streamId, List.copyOf(events));
        }
        return DomainEventStream.of(events);
    }

    private List<DomainEventMessage<?>> known(String streamId) {
        List<DomainEventMessage<?>> known = streams.getIfPresent(streamId);
        return known == null ? List.of() : known;
    }

    private static long firstAfter(List<DomainEventMessage<?>> known) {
        return known.isEmpty() ? 0 : known.get(known.size() - 1).getSequenceNumber() + 1;
    }
}
