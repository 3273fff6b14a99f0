package io.whyledger.projection.processing;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Lets the batches of a generation be told side by side, and something else only while none is: a batch reads the rows of
 * all its events beforehand, so what is written meanwhile would be overwritten by it.
 */
class BatchGate implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final long PATIENCE_SECONDS = 5;

    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        UnitOfWork<?> batch = unitOfWork.root();
        batch.getOrComputeResource(BatchGate.class.getName(), firstOfBatch -> enter(batch));
        return chain.proceed();
    }

    private BatchGate enter(UnitOfWork<?> batch) {
        gate.readLock().lock();
        batch.onCleanup(ended -> gate.readLock().unlock());
        return this;
    }

    /** @return nothing when a batch takes too long to wait for it */
    <T> Optional<T> betweenBatches(Supplier<T> work) {
        if (!closes()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            gate.writeLock().unlock();
        }
    }

    private boolean closes() {
        try {
            return gate.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
