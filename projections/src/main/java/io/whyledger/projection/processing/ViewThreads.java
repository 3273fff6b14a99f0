package io.whyledger.projection.processing;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * The threads of all views of this process. Each segment is worked on a batch at a time and then waits its turn, so a
 * view that is far behind does not hold up the others.
 */
@Component
class ViewThreads {

    /** They only hand events out, but reading the ledger for one view must not wait for another's. */
    private static final int COORDINATORS = 4;

    private final ScheduledExecutorService coordinators =
            Executors.newScheduledThreadPool(COORDINATORS, daemons("views-coordinator-"));

    private final ScheduledExecutorService workers;

    ViewThreads(ProjectionSettings settings) {
        workers = Executors.newScheduledThreadPool(settings.workers(), daemons("views-worker-"));
    }

    ScheduledExecutorService coordinators() {
        return coordinators;
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
        coordinators.shutdownNow();
        workers.shutdown();
    }
}
