package io.whyledger.ledger.relational;

import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The newest events, read once for all followers that have seen everything before them. They share the messages too, so
 * what stands in one is read from its JSON once and not by each of them. Who is further behind reads by themselves.
 */
class RecentEvents {

    private static final int KEPT = 500;
    private static final long NEVER = -1;

    private final EventStorageEngine engine;
    private final Arrivals arrivals;
    private final NavigableMap<Long, TrackedEventMessage<?>> events = new TreeMap<>();
    private long before;
    private long exhaustedAt = NEVER;

    RecentEvents(EventStorageEngine engine, Arrivals arrivals) {
        this.engine = engine;
        this.arrivals = arrivals;
    }

    /** What follows a position of the ledger, as far as it is read on now. */
    Iterator<TrackedEventMessage<?>> after(@Nullable TrackingToken seen) {
        return shared(seen).orElseGet(() -> read(seen).iterator());
    }

    private synchronized Optional<Iterator<TrackedEventMessage<?>>> shared(@Nullable TrackingToken seen) {
        long position = positionOf(seen);
        if (position < before) {
            return Optional.empty();
        }
        if (position > last()) {
            events.clear();
            before = position;
            exhaustedAt = NEVER;
        }
        if (position == last()) {
            readOn(seen);
        }
        return Optional.of(List.copyOf(events.tailMap(position, false).values()).iterator());
    }

    /** The count is read first: what arrives while the database is asked leads to another look. */
    private void readOn(@Nullable TrackingToken seen) {
        long count = arrivals.count();
        if (exhaustedAt == count) {
            return;
        }
        List<TrackedEventMessage<?>> next = read(seen).limit(KEPT).toList();
        next.forEach(event -> events.put(positionOf(event.trackingToken()), event));
        if (next.size() < KEPT) {
            exhaustedAt = count;
        }
        while (events.size() > KEPT) {
            before = events.pollFirstEntry().getKey();
        }
    }

    private Stream<TrackedEventMessage<?>> read(@Nullable TrackingToken seen) {
        return engine.readEvents(seen, false).map(Function.identity());
    }

    private long last() {
        return events.isEmpty() ? before : events.lastKey();
    }

    private static long positionOf(@Nullable TrackingToken seen) {
        return seen == null ? 0 : seen.position().orElse(0);
    }
}
