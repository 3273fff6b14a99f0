package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.ledger.EventStreams;
import io.whyledger.ledger.Store;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Has documents taken over in the background, each by one thread at a time, and goes on with those that stand still,
 * whichever process began them and whyever it stopped.
 */
@Component
class TakeOvers {

    private static final Logger log = LoggerFactory.getLogger(TakeOvers.class);
    private static final int PARALLEL = 2;

    private final TakeOverSteps steps;
    private final EventStreams streams;
    private final EventStore events;
    private final boolean alone;
    private final Duration resumeAfter;
    private final ExecutorService executor =
            Executors.newFixedThreadPool(PARALLEL, work -> new Thread(work, "document-takeover"));
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "document-takeover-look"));
    private final Map<DocumentImportId, CompletableFuture<TakeOver>> last = new ConcurrentHashMap<>();

    private final Set<DocumentImportId> failing = ConcurrentHashMap.newKeySet();

    /** The last events of the imports that others take over, or nobody, as they were at the last look. */
    private Map<DocumentImportId, Long> elsewhere = Map.of();

    TakeOvers(
            TakeOverSteps steps,
            EventStreams streams,
            EventStore events,
            Environment environment,
            ImportSettings settings) {
        this.steps = steps;
        this.streams = streams;
        this.events = events;
        this.alone = Store.of(environment) == Store.EMBEDDED;
        this.resumeAfter = settings.resumeAfter();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looks.scheduleWithFixedDelay(this::look, 0, resumeAfter.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            resume();
        } catch (RuntimeException e) {
            log.warn("interrupted takeovers could not be looked for, trying again", e);
        }
    }

    /** Goes on with what has not advanced since the last look; where no other process can be, with all that there is. */
    private void resume() {
        Map<DocumentImportId, Long> seen = new HashMap<>();
        streams.notEndingWith("import/", DocumentImportCompleted.class).stream()
                .map(DocumentImportId::parse)
                .filter(importId -> !last.containsKey(importId))
                .forEach(importId -> seen.put(
                        importId, events.lastSequenceNumberFor(importId.value()).orElseThrow()));
        seen.entrySet().stream()
                .filter(standing -> alone || elsewhere.entrySet().contains(standing))
                .forEach(standing -> begin(standing.getKey()));
        elsewhere = seen;
    }

    /**
     * Takes over the newest version of a document, after whatever is under way for it here; completes when all of it is
     * done, or somebody else goes on with it.
     */
    synchronized CompletableFuture<TakeOver> begin(DocumentImportId importId) {
        CompletableFuture<TakeOver> begun = last.getOrDefault(importId, CompletableFuture.completedFuture(null))
                .handleAsync((done, failure) -> steps.takeOver(importId), executor);
        last.put(importId, begun);
        begun.whenComplete((done, failure) -> finished(importId, begun, failure));
        return begun;
    }

    private void finished(
            DocumentImportId importId, CompletableFuture<TakeOver> finished, @Nullable Throwable failure) {
        last.remove(importId, finished);
        if (failure == null) {
            failing.remove(importId);
        } else if (!steps.stopping() && failing.add(importId)) {
            log.error("a takeover stopped, trying again until it is done import={}", importId, failure);
        }
    }

    @PreDestroy
    void stop() {
        steps.stop();
        looks.shutdown();
        executor.shutdown();
    }
}
