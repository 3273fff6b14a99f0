package io.whyledger.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arrivals at a fixed rate")
class OpenLoopTest {

    @Test
    void countWhatStandsInAQueueAsSlowToo() throws Exception {
        Latencies latencies = new Latencies();
        CountDownLatch hold = new CountDownLatch(1);
        AtomicInteger arrivals = new AtomicInteger();

        new OpenLoop(1_000, Duration.ofMillis(500), 1).run(intendedStart -> {
            if (arrivals.getAndIncrement() == 0) {
                await(hold, 400);
            }
            latencies.add(System.nanoTime() - intendedStart);
        });

        assertThat(arrivals).hasValue(500);
        assertThat(latencies.columns("").get("p50 ms")).isGreaterThan(100);
    }

    private static void await(CountDownLatch never, long millis) {
        try {
            never.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
