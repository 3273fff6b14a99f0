package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Clients that record findings one after the other, half of them of a technology that all write to. Each has a process that it
 * prefers. They go on whatever becomes of a request, and remember what they were told about it.
 */
class Load implements AutoCloseable {

    private static final long PAUSE = Duration.ofMillis(5).toNanos();
    private static final long PAUSE_WHEN_LIGHT = Duration.ofSeconds(1).toNanos();
    private static final long PAUSE_AFTER_A_FAILURE = Duration.ofMillis(100).toNanos();
    private static final List<Integer> REFUSALS = List.of(409, 429, 500, 503);

    private final List<Api> processes;
    private final int clients;
    private final ExecutorService threads;
    private final Map<Request, Answer> acknowledged = new ConcurrentHashMap<>();
    private final Set<Request> unanswered = ConcurrentHashMap.newKeySet();
    private final Map<Request, Answer> refused = new ConcurrentHashMap<>();
    private final List<String> technologies = new ArrayList<>();
    private final List<AtomicInteger> acknowledgedBy;
    private volatile boolean running;
    private volatile long pause = PAUSE;
    private List<? extends Future<?>> loops = List.of();

    Load(List<Api> processes, int clients) {
        this.processes = processes;
        this.clients = clients;
        this.threads = Executors.newFixedThreadPool(clients);
        this.acknowledgedBy =
                processes.stream().map(process -> new AtomicInteger()).toList();
    }

    /** Begins with technologies of their own, so that no stream grows without end. */
    void start(String name) {
        List<String> own = IntStream.rangeClosed(0, clients)
                .mapToObj(client -> name + "-" + client)
                .toList();
        own.forEach(technology -> insist(Request.toRegister(technology)));
        technologies.addAll(own);
        running = true;
        loops = IntStream.range(0, clients)
                .mapToObj(client -> threads.submit(() -> run(client, own.get(0), own.get(client + 1))))
                .toList();
    }

    private void run(int client, String shared, String own) {
        int process = client % processes.size();
        for (int number = client; running; number++) {
            send(process, Request.toRecordAFinding(number % 2 == 0 ? shared : own));
            LockSupport.parkNanos(pause);
        }
    }

    /** Clients hardly wait between their commands, as they do from the beginning. */
    void full() {
        pause = PAUSE;
    }

    /** Few commands, which leave the machine to a process that starts. */
    void light() {
        pause = PAUSE_WHEN_LIGHT;
    }

    /** When nobody answers, it sends the same to the next process, as whoever has an idempotency key may do. */
    private void send(int process, Request request) {
        for (int attempt = 0; running; attempt++) {
            int next = (process + attempt) % processes.size();
            try {
                remember(request, request.send(processes.get(next)), next);
                unanswered.remove(request);
                return;
            } catch (UncheckedIOException nobodyAnswered) {
                unanswered.add(request);
                LockSupport.parkNanos(PAUSE_AFTER_A_FAILURE);
            }
        }
    }

    private void remember(Request request, Answer answer, int process) {
        if (answer.status() == 201) {
            acknowledged.put(request, answer);
            acknowledgedBy.get(process).incrementAndGet();
        } else {
            assertThat(answer.status()).as(answer.body()).isIn(REFUSALS);
            refused.put(request, answer);
        }
    }

    /** Waits until this many more commands have been acknowledged by a process, or by any when it is negative. */
    void awaitMore(int count, int process, Duration atMost) {
        int enough = count(process) + count;
        await().atMost(atMost).pollInterval(Duration.ofMillis(2)).until(() -> count(process) >= enough);
    }

    private int count(int process) {
        return process < 0 ? acknowledged.size() : acknowledgedBy.get(process).get();
    }

    /** Ends the clients, then sends again what nobody answered: whether or not it was recorded, now it is, once. */
    void stop() {
        running = false;
        loops.forEach(loop -> assertThat(loop).succeedsWithin(Duration.ofSeconds(90)));
        unanswered.forEach(this::insist);
        unanswered.clear();
    }

    /** Sends it until it is acknowledged. */
    private void insist(Request request) {
        await().atMost(Duration.ofSeconds(90))
                .ignoreException(UncheckedIOException.class)
                .until(() -> {
                    Answer answer = request.send(processes.get(0));
                    if (answer.status() == 201) {
                        acknowledged.put(request, answer);
                    }
                    return answer.status() == 201;
                });
    }

    Map<Request, Answer> acknowledged() {
        return acknowledged;
    }

    /** What a process has said that it did not record. */
    Map<Request, Answer> refused() {
        return refused;
    }

    List<String> technologies() {
        return technologies;
    }

    @Override
    public String toString() {
        Map<Integer, Long> statuses = refused.values().stream()
                .collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
        return "acknowledged=%d refused=%s".formatted(acknowledged.size(), statuses);
    }

    long position() {
        return acknowledged.values().stream().mapToLong(Answer::position).max().orElse(0);
    }

    @Override
    public void close() {
        running = false;
        threads.shutdownNow();
        try {
            threads.awaitTermination(90, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
