package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.ledger.EventStreams;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has documents taken over in the background, each by one thread at a time; at the start, those that a crash left. */
@Component
class TakeOvers {

    private static final Logger log = LoggerFactory.getLogger(TakeOvers.class);
    private static final int PARALLEL = 2;

    private final TakeOverSteps steps;
    private final EventStreams streams;
    private final ExecutorService executor =
            Executors.newFixedThreadPool(PARALLEL, work -> new Thread(work, "document-takeover"));
    private final Map<DocumentImportId, CompletableFuture<TakeOver>> last = new ConcurrentHashMap<>();

    TakeOvers(TakeOverSteps steps, EventStreams streams) {
        this.steps = steps;
        this.streams = streams;
    }

    /** Goes on with what was interrupted. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        streams.notEndingWith("import/", DocumentImportCompleted.class)
                .forEach(stream -> begin(DocumentImportId.parse(stream)));
    }

    /**
     * Takes over the newest version of a document, after whatever is under way for it; completes when all of it is done.
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
        if (failure != null && !steps.stopping()) {
            log.error("a takeover stopped and goes on at the next start or import import={}", importId, failure);
        }
    }

    @PreDestroy
    void stop() {
        steps.stop();
        executor.shutdown();
    }
}
