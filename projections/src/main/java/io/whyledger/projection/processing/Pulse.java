package io.whyledger.projection.processing;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Calls the readers of the ledger: right after a commit of this process, and now and then because of other processes.
 */
@Component
class Pulse {

    /** The store reads on a thread of its own after a commit; what it has not read by then is there the second time. */
    private static final int SOON = 2;

    private static final int SOON_AFTER = 20;

    private final Set<Runnable> readers = new CopyOnWriteArraySet<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(daemons());

    Pulse(ProjectionSettings settings) {
        long pause = settings.pause().toMillis();
        executor.scheduleWithFixedDelay(this::callAll, pause, pause, TimeUnit.MILLISECONDS);
    }

    void add(Runnable reader) {
        readers.add(reader);
    }

    void remove(Runnable reader) {
        readers.remove(reader);
    }

    /** Events are being entered; they can be read once the unit of work is committed. */
    void entered() {
        if (!CurrentUnitOfWork.ifStarted(unitOfWork -> unitOfWork.root().afterCommit(it -> callSoon()))) {
            callSoon();
        }
    }

    private void callSoon() {
        if (due.compareAndSet(false, true)) {
            executor.schedule(this::callTwice, SOON, TimeUnit.MILLISECONDS);
        }
    }

    private void callTwice() {
        due.set(false);
        callAll();
        executor.schedule(this::callAll, SOON_AFTER, TimeUnit.MILLISECONDS);
    }

    private void callAll() {
        readers.forEach(this::call);
    }

    /** A processor that is being shut down takes no calls; that must not end those of the others. */
    private void call(Runnable reader) {
        try {
            reader.run();
        } catch (RejectedExecutionException e) {
            readers.remove(reader);
        }
    }

    private static ThreadFactory daemons() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("views-pulse-");
        threads.setDaemon(true);
        return threads;
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
