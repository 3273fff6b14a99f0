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

/** Clients that each send the next command or question when the last is answered, for a time. */
public record ClosedLoop(int clients, Duration duration) {

    /**
     * Sends them; any failure of one ends it all.
     *
     * @param requests what the client with a number sends
     */
    public <T> Load run(IntFunction<Supplier<T>> requests, Consumer<T> taker) throws Exception {
        Latencies latencies = new Latencies();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            long deadline = start + duration.toNanos();
            List<Callable<Long>> work = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Supplier<T> own = requests.apply(client);
                work.add(() -> send(own, taker, deadline, latencies));
            }
            long sum = 0;
            for (Future<Long> sent : threads.invokeAll(work)) {
                sum += sent.get();
            }
            return new Load(sum, System.nanoTime() - start, latencies);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> long send(Supplier<T> requests, Consumer<T> taker, long deadline, Latencies latencies) {
        long sent = 0;
        for (long before = System.nanoTime(); before < deadline; sent++) {
            taker.accept(requests.get());
            long after = System.nanoTime();
            latencies.add(after - before);
            before = after;
        }
        return sent;
    }

    /** How many were sent and answered, in how many nanoseconds. */
    public record Load(long sent, long nanos, Latencies latencies) {

        public double perSecond() {
            return sent * 1e9 / nanos;
        }
    }
}
