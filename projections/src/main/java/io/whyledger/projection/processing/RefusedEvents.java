package io.whyledger.projection.processing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event whose rows the database refuses for what is in them, so that it is set aside and not told for ever. The
 * rows of a batch are written together when it is committed, and a refusal then tells of none of its events. So the batch
 * is told again, and the rows of each event are written before the next is handled; that finds the culprit. The third time,
 * its projectors are not asked, as nothing of a transaction can be kept in which the database has refused something.
 */
class RefusedEvents implements MessageHandlerInterceptor<EventMessage<?>> {

    private final EntityManager entities;
    private final String processor;

    /** By segment, the position of the last event of a batch that was refused. */
    private final Map<Integer, Long> watchedUntil = new ConcurrentHashMap<>();

    /** By identifier of the event. */
    private final Map<String, RowsRefused> refused = new ConcurrentHashMap<>();

    RefusedEvents(EntityManager entities, String processor) {
        this.entities = entities;
        this.processor = processor;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        UnitOfWork<?> batch = unitOfWork.root();
        batch.getOrComputeResource(RefusedEvents.class.getName(), firstOfBatch -> watch(batch));
        return chain.proceed();
    }

    private RefusedEvents watch(UnitOfWork<?> batch) {
        int segment = Batch.segment(batch, processor);
        List<? extends Message<?>> events = Batch.messages(batch);
        long last = LedgerEntryParameter.position((TrackedEventMessage<?>) events.get(events.size() - 1));
        batch.onRollback(
                failed -> RowsRefused.within(failed.getExecutionResult().getExceptionResult())
                        .ifPresent(refusal -> watchedUntil.merge(segment, last, Math::max)));
        batch.afterCommit(told -> {
            watchedUntil.computeIfPresent(segment, (number, until) -> until <= last ? null : until);
            events.forEach(event -> refused.remove(event.getIdentifier()));
        });
        return this;
    }

    List<EventMessageHandler> watching(List<EventMessageHandler> projectors) {
        return projectors.stream()
                .<EventMessageHandler>map(WatchedProjector::new)
                .toList();
    }

    private void tell(EventMessage<?> event, EventMessageHandler projector) throws Exception {
        RowsRefused before = refused.get(event.getIdentifier());
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        boolean single = Batch.isSingle(unitOfWork);
        if (before != null && !single) {
            throw before;
        }
        projector.handle(event);
        if (single || watchedUntil.containsKey(Batch.segment(unitOfWork, processor))) {
            write(event, single);
        }
    }

    private void write(EventMessage<?> event, boolean single) {
        try {
            entities.flush();
        } catch (RuntimeException failure) {
            Optional<RowsRefused> refusal = RowsRefused.within(failure);
            if (refusal.isPresent() && single) {
                throw refusal.get();
            }
            refusal.ifPresent(it -> refused.put(event.getIdentifier(), it));
            throw failure;
        }
    }

    private final class WatchedProjector implements EventMessageHandler {

        private final EventMessageHandler projector;

        private WatchedProjector(EventMessageHandler projector) {
            this.projector = projector;
        }

        @Override
        public @Nullable Object handle(EventMessage<?> event) throws Exception {
            tell(event, projector);
            return null;
        }

        @Override
        public boolean canHandle(EventMessage<?> event) {
            return projector.canHandle(event);
        }

        @Override
        public boolean canHandleType(Class<?> payloadType) {
            return projector.canHandleType(payloadType);
        }

        @Override
        public Class<?> getTargetType() {
            return projector.getTargetType();
        }

        @Override
        public boolean supportsReset() {
            return projector.supportsReset();
        }

        @Override
        public void prepareReset() {
            projector.prepareReset();
        }

        @Override
        public <R> void prepareReset(R context) {
            projector.prepareReset(context);
        }
    }
}
