package io.whyledger.query.activity;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks for something again and again on one thread, which exists only between start and stop. */
class Poller {

    private final ThreadFactory threads;
    private final Duration pause;
    private final Runnable look;
    private @Nullable ScheduledExecutorService executor;

    Poller(ThreadFactory threads, Duration pause, Runnable look) {
        this.threads = threads;
        this.pause = pause;
        this.look = look;
    }

    synchronized void start() {
        if (executor == null) {
            executor = Executors.newSingleThreadScheduledExecutor(threads);
            executor.scheduleWithFixedDelay(look, 0, pause.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    synchronized void stop() {
        if (executor != null) {
            executor.shutdown();
            executor = null;
        }
    }
}
