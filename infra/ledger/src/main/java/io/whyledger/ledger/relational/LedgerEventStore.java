package io.whyledger.ledger.relational;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** The event store whose streams follow the ledger and call their readers as soon as there is something to read. */
class LedgerEventStore extends AbstractEventStore {

    private final Arrivals arrivals;
    private final RecentEvents recent;

    LedgerEventStore(AbstractEventStore.Builder builder, Arrivals arrivals) {
        super(builder);
        this.arrivals = arrivals;
        this.recent = new RecentEvents(storageEngine(), arrivals);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
        return new LedgerStream(recent, arrivals, position);
    }

    /** Axon's builder as it is. */
    static class Builder extends AbstractEventStore.Builder {}
}
