package io.whyledger.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Arrivals at a fixed rate that does not wait for slow answers. Each knows when it should have begun, so that what
 * stands in a queue because others are slow counts as slow as well.
 */
public record OpenLoop(double perSecond, Duration duration, int workers) {

    /** Handles one arrival, whose intended start is in terms of {@link System#nanoTime()}. */
    @FunctionalInterface
    public interface Arrival {
        void at(long intendedStart);
    }

    /** Lets them arrive; any failure of one ends it all. */
    public void run(Arrival arrival) throws Exception {
        double interval = 1e9 / perSecond;
        long arrivals = (long) (duration.toNanos() / interval);
        long start = System.nanoTime();
        AtomicLong next = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                work.add(() -> {
                    for (long number = next.getAndIncrement(); number < arrivals; number = next.getAndIncrement()) {
                        long intended = start + (long) (number * interval);
                        awaitTime(intended);
                        arrival.at(intended);
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void awaitTime(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
