package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.load.Latencies;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** A consumer of the topic that knows when each event that it receives was asked for. */
class Arrivals implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final Consumer<String, byte[]> consumer;
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private final Latencies latencies = new Latencies();
    private final Thread thread = new Thread(this::read, "arrivals");
    private volatile boolean closed;

    /** From now on. */
    Arrivals(Topic topic) {
        this.consumer = topic.consumer();
        consumer.seekToEnd(consumer.assignment());
        for (TopicPartition partition : consumer.assignment()) {
            consumer.position(partition);
        }
        thread.start();
    }

    /** An event with this key is about to be asked for; it is the first one with that key. */
    void expect(String key, long intendedStart) {
        waiting.put(key, intendedStart);
    }

    private void read() {
        try (consumer) {
            while (!closed) {
                consumer.poll(POLL).forEach(event -> arrived(event.key()));
            }
        }
    }

    private void arrived(String key) {
        Long start = waiting.remove(key);
        if (start != null) {
            latencies.add(System.nanoTime() - start);
        }
    }

    /** Waits for all that are expected. */
    Latencies latencies() {
        long deadline = System.nanoTime() + PATIENCE;
        while (!waiting.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("%d events did not arrive".formatted(waiting.size()));
            }
            LockSupport.parkNanos(PAUSE);
        }
        return latencies;
    }

    @Override
    public void close() {
        closed = true;
    }
}
