package io.whyledger.projection.processing;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Has a view's processor read on as soon as a batch has left its queue, or when its stream says so. Left alone, Axon fills
 * a queue of 1,024 events ten times a second, so no view could take more than about 10,000 events in a second.
 */
class ReadOn implements MessageHandlerInterceptor<EventMessage<?>> {

    private final Set<Runnable> readers = new CopyOnWriteArraySet<>();
    private final ScheduledExecutorService threads;

    ReadOn(ScheduledExecutorService threads) {
        this.threads = threads;
    }

    void add(Runnable reader) {
        readers.add(reader);
    }

    void remove(Runnable reader) {
        readers.remove(reader);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        unitOfWork.root().getOrComputeResource(ReadOn.class.getName(), firstOfBatch -> callAll());
        return chain.proceed();
    }

    /** When the threads of all views are being shut down, nobody is left to be called. */
    void callAllIn(long nanoseconds) {
        try {
            threads.schedule(this::callAll, nanoseconds, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException stopping) {
            readers.clear();
        }
    }

    private ReadOn callAll() {
        readers.forEach(this::call);
        return this;
    }

    /** A processor that is being shut down takes no calls; its last batch is to end well all the same. */
    private void call(Runnable reader) {
        try {
            reader.run();
        } catch (RejectedExecutionException e) {
            readers.remove(reader);
        }
    }
}
