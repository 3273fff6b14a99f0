package io.whyledger.axonserver;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;

/** A part of an event store with a beginning of its own, whose streams nobody else has. */
class Corner implements EventStore {

    private final EventStore store;
    private final String corner;
    private final @Nullable TrackingToken beginning;

    Corner(EventStore store, String corner, @Nullable TrackingToken beginning) {
        this.store = store;
        this.corner = corner;
        this.beginning = beginning;
    }

    static void told(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException thrown) {
            Failure failure = Failure.of(thrown);
            throw failure == null ? thrown : failure.exception();
        }
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        told(() -> store.publish(events.stream()
                .map(event -> inCorner((DomainEventMessage<?>) event))
                .toList()));
    }

    private DomainEventMessage<?> inCorner(DomainEventMessage<?> event) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier() + corner,
                event.getSequenceNumber(),
                event,
                event.getTimestamp());
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        return store.readEvents(stream + corner);
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        return store.readEvents(stream + corner, first);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return store.lastSequenceNumberFor(stream + corner);
    }

    /** The server is told and not waited for. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        store.storeSnapshot(inCorner(snapshot));
        await().until(() -> readEvents(snapshot.getAggregateIdentifier()).next().getSequenceNumber()
                == snapshot.getSequenceNumber());
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new CornerStream(store.openStream(after == null ? beginning : after), corner);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return beginning;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        TrackingToken token = store.createTokenAt(time);
        return token == null || beginning != null && beginning.covers(token) ? beginning : token;
    }

    @Override
    public Registration subscribe(java.util.function.Consumer<List<? extends EventMessage<?>>> processor) {
        return store.subscribe(processor);
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super EventMessage<?>> dispatchInterceptor) {
        return store.registerDispatchInterceptor(dispatchInterceptor);
    }
}
