package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.contender.AxonContender;
import io.whyledger.benchmarks.load.Latencies;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Looks at the catalogue again and again, as any reader may, for what is not visible yet. */
class Watch implements AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final int AT_ONCE = 500;

    private final AxonContender contender;
    private final Map<String, Sent> waiting = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Latencies sinceAnswer = new Latencies();
    private final Latencies sinceStart = new Latencies();
    private final Thread thread = new Thread(this::look, "watch");
    private volatile boolean closed;

    Watch(AxonContender contender) {
        this.contender = contender;
    }

    void start() {
        thread.start();
    }

    /** A command was answered just now, so its technology should be visible soon. */
    void answered(String id, long intendedStart) {
        waiting.put(id, new Sent(intendedStart, System.nanoTime()));
    }

    private void look() {
        while (!closed) {
            List<String> next = oldest();
            if (!next.isEmpty()) {
                contender.visible(next).keySet().forEach(this::seen);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private List<String> oldest() {
        synchronized (waiting) {
            return waiting.keySet().stream().limit(AT_ONCE).toList();
        }
    }

    private void seen(String id) {
        long now = System.nanoTime();
        Sent sent = waiting.remove(id);
        sinceAnswer.add(now - sent.answered());
        sinceStart.add(now - sent.intendedStart());
    }

    Latencies sinceAnswer() {
        return sinceAnswer;
    }

    Latencies sinceStart() {
        return sinceStart;
    }

    /** Waits until everything that was answered has been seen. */
    void awaitEmpty() {
        long deadline = System.nanoTime() + PATIENCE;
        while (!waiting.isEmpty()) {
            requirePatience(deadline);
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Waits until all of these are visible. */
    static void awaitAll(AxonContender contender, List<String> ids) {
        long deadline = System.nanoTime() + PATIENCE;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> next = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            while (contender.visible(next).size() < next.size()) {
                requirePatience(deadline);
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** Waits until all views have handled everything. */
    static void awaitRest(AxonContender contender) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!contender.isAtRest()) {
            requirePatience(deadline);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static void requirePatience(long deadline) {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("what was answered did not become visible");
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    /** When a command should have begun and when it was answered, in terms of {@link System#nanoTime()}. */
    private record Sent(long intendedStart, long answered) {}
}
