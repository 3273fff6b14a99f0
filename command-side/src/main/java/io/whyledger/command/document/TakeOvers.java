package io.whyledger.command.document;

import io.whyledger.command.document.overview.Overview;
import io.whyledger.command.technology.TakeOverCandidate;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import io.whyledger.ledger.EventStreams;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes documents over in the background, a candidate in each transaction, so that other commands go on meanwhile. A
 * takeover that a crash interrupted goes on at the next start; a step that is done twice records nothing twice.
 */
@Component
class TakeOvers {

    private static final Logger log = LoggerFactory.getLogger(TakeOvers.class);
    private static final int STEPS_PER_ADVANCE = 250;
    private static final int PARALLEL = 2;

    private final CommandGateway gateway;
    private final Documents documents;
    private final EventStreams streams;
    private final ExecutorService executor =
            Executors.newFixedThreadPool(PARALLEL, work -> new Thread(work, "document-takeover"));
    private final Map<DocumentImportId, CompletableFuture<TakeOver>> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    TakeOvers(CommandGateway gateway, Documents documents, EventStreams streams) {
        this.gateway = gateway;
        this.documents = documents;
        this.streams = streams;
    }

    /** Goes on with what was interrupted. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        streams.notEndingWith("import/", DocumentImportCompleted.class)
                .forEach(stream -> begin(DocumentImportId.parse(stream)));
    }

    /** Takes over the newest version of a document, unless that is under way; completes when all of it is done. */
    synchronized CompletableFuture<TakeOver> begin(DocumentImportId importId) {
        CompletableFuture<TakeOver> underWay = running.get(importId);
        if (underWay != null) {
            return underWay;
        }
        CompletableFuture<TakeOver> begun = CompletableFuture.supplyAsync(() -> takeOver(importId), executor);
        running.put(importId, begun);
        begun.whenComplete((done, failure) -> finished(importId, failure));
        return begun;
    }

    private void finished(DocumentImportId importId, @Nullable Throwable failure) {
        running.remove(importId);
        if (failure != null && !stopping) {
            log.error("a takeover stopped and goes on at the next start or import import={}", importId, failure);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        executor.shutdown();
    }

    private TakeOver takeOver(DocumentImportId importId) {
        TakeOver state = send(new FindTakeOver(importId), Map.of());
        if (state.completed()) {
            return state;
        }
        ReadDocument document = new ReadDocument(
                importId, importId.slug(), state.contentHash(), documents.readKept(state.contentHash()));
        Overview before = state.before() == null ? null : documents.readKept(state.before());
        List<TakeOverPlan.Step> steps = TakeOverPlan.of(document, before, state.observedOn());
        Map<String, Object> onBehalf = Map.of(EventMetadata.ACTOR, state.actor());
        ImportCounts counts = state.counts();
        for (int from = state.done(); from < steps.size(); from += STEPS_PER_ADVANCE) {
            int to = Math.min(steps.size(), from + STEPS_PER_ADVANCE);
            List<RefusedCandidate> refused = new ArrayList<>();
            for (TakeOverPlan.Step step : steps.subList(from, to)) {
                counts = counts.plus(take(step, refused, onBehalf));
            }
            send(new AdvanceDocumentImport(importId, state.contentHash(), to, steps.size(), counts, refused), onBehalf);
        }
        return send(new CompleteDocumentImport(importId, state.contentHash()), onBehalf);
    }

    private ImportCounts take(TakeOverPlan.Step step, List<RefusedCandidate> refused, Map<String, Object> onBehalf) {
        TakeOverCandidate command = step.command();
        if (command == null) {
            refused.add(Objects.requireNonNull(step.refused()));
            return ImportCounts.NONE;
        }
        if (stopping) {
            throw new IllegalStateException("the application stops");
        }
        try {
            return send(command, onBehalf);
        } catch (RuleViolation violation) {
            refused.add(TakeOverPlan.refusal(step.candidate(), violation));
            return ImportCounts.NONE;
        }
    }

    private <R> R send(Object command, Map<String, Object> metadata) {
        return Objects.requireNonNull(gateway.sendAndWait(new GenericCommandMessage<>(command, metadata)));
    }
}
