package io.whyledger.command.reaction;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * The thread that looks for events and the one that hands them to the reactions. Axon's own would end with the first stop
 * of an application that is started again.
 */
@Component
class ReactionThreads {

    private final ScheduledExecutorService coordinator = single("reactions-coordinator-");
    private final ScheduledExecutorService worker = single("reactions-worker-");

    private static ScheduledExecutorService single(String prefix) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory(prefix);
        threads.setDaemon(true);
        return Executors.newScheduledThreadPool(1, threads);
    }

    ScheduledExecutorService coordinator() {
        return coordinator;
    }

    ScheduledExecutorService worker() {
        return worker;
    }

    @PreDestroy
    void end() {
        coordinator.shutdown();
        worker.shutdown();
    }
}
