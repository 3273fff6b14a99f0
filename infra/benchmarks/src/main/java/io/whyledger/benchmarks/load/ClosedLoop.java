package io.whyledger.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Clients that each send the next command when the last is answered, for a time. */
public record ClosedLoop(int clients, Duration duration) {

    /**
     * Sends commands; any failure of one ends it all.
     *
     * @param steps the commands of the client with a number
     */
    public Load run(IntFunction<Supplier<Step>> steps, Consumer<Step> taker) throws Exception {
        Latencies latencies = new Latencies();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            long deadline = start + duration.toNanos();
            List<Callable<Long>> work = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Supplier<Step> own = steps.apply(client);
                work.add(() -> send(own, taker, deadline, latencies));
            }
            long commands = 0;
            for (Future<Long> sent : threads.invokeAll(work)) {
                commands += sent.get();
            }
            return new Load(commands, System.nanoTime() - start, latencies);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long send(Supplier<Step> steps, Consumer<Step> taker, long deadline, Latencies latencies) {
        long commands = 0;
        for (long before = System.nanoTime(); before < deadline; commands++) {
            taker.accept(steps.get());
            long after = System.nanoTime();
            latencies.add(after - before);
            before = after;
        }
        return commands;
    }

    /** What was sent and answered, in how many nanoseconds. */
    public record Load(long commands, long nanos, Latencies latencies) {

        public double perSecond() {
            return commands * 1e9 / nanos;
        }
    }
}
