package io.whyledger.projection.processing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Knows which batches of a generation failed; Axon forgets it as soon as it lets go of their segment to try it again. */
class BatchFailures implements MessageHandlerInterceptor<EventMessage<?>> {

    private final String processor;
    private final Map<Integer, Failure> last = new ConcurrentHashMap<>();

    /** @param position of the first event of the batch; a segment that has got there has got over it */
    private record Failure(long position, Throwable cause) {}

    BatchFailures(String processor) {
        this.processor = processor;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        UnitOfWork<?> batch = unitOfWork.root();
        TrackedEventMessage<?> event = (TrackedEventMessage<?>) unitOfWork.getMessage();
        batch.getOrComputeResource(BatchFailures.class.getName(), firstOfBatch -> watch(batch, event));
        return chain.proceed();
    }

    private BatchFailures watch(UnitOfWork<?> batch, TrackedEventMessage<?> first) {
        int segment = Batch.segment(batch, processor);
        long position = LedgerEntryParameter.position(first);
        batch.onRollback(failed -> last.put(
                segment, new Failure(position, failed.getExecutionResult().getExceptionResult())));
        return this;
    }

    /** What the segment has not got over yet. */
    Optional<Throwable> of(SegmentRow segment) {
        return Optional.ofNullable(last.get(segment.segment()))
                .filter(failure -> segment.position() < failure.position())
                .map(Failure::cause);
    }
}
