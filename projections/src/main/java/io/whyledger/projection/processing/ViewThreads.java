package io.whyledger.projection.processing;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * The threads of all views of this process. Each segment is worked on a batch at a time and then waits its turn, so a
 * view that is far behind does not hold up the others.
 */
@Component
class ViewThreads {

    private static final int IDLE_SECONDS = 10;

    private final ScheduledExecutorService workers;

    ViewThreads(ProjectionSettings settings) {
        workers = Executors.newScheduledThreadPool(settings.workers(), daemons("views-worker-"));
    }

    /**
     * The one thread that hands out the events for a processor, gone when the processor is. It must not be shared: Axon's
     * coordinator opens its gate before it looks at its stream for the last time, so with two threads both would read it.
     */
    ScheduledExecutorService coordinator() {
        ScheduledThreadPoolExecutor coordinator = new ScheduledThreadPoolExecutor(1, daemons("views-coordinator-"));
        coordinator.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        coordinator.allowCoreThreadTimeOut(true);
        return coordinator;
    }

    ScheduledExecutorService workers() {
        return workers;
    }

    private static ThreadFactory daemons(String prefix) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory(prefix);
        threads.setDaemon(true);
        return threads;
    }

    @PreDestroy
    void stop() {
        workers.shutdown();
    }
}
