package io.whyledger.command.document;

import io.whyledger.command.document.overview.Overview;
import io.whyledger.command.technology.TakeOverCandidate;
import io.whyledger.command.technology.TakenOver;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Takes a document over, a candidate in each transaction, so that other commands go on meanwhile. A step that is done
 * twice, because a crash came before it was noted, records nothing twice and is counted once.
 */
@Component
class TakeOverSteps {

    private static final int STEPS_PER_ADVANCE = 250;

    private final CommandGateway gateway;
    private final Documents documents;
    private final TakenOver takenOver;
    private volatile boolean stopping;

    TakeOverSteps(CommandGateway gateway, Documents documents, TakenOver takenOver) {
        this.gateway = gateway;
        this.documents = documents;
        this.takenOver = takenOver;
    }

    /** Breaks off after the step that is under way. */
    void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    /** Takes over what is left of the newest version, and answers how it then stands. */
    TakeOver takeOver(DocumentImportId importId) {
        TakeOver state = send(new FindTakeOver(importId), Map.of());
        List<TakeOverPlan.Step> steps = state.completed() ? List.of() : plan(state);
        boolean resuming = true;
        while (state.done() < steps.size()) {
            int to = Math.min(steps.size(), state.done() + STEPS_PER_ADVANCE);
            state = advance(state, steps.subList(state.done(), to), steps.size(), resuming);
            resuming = false;
        }
        return state.completed()
                ? state
                : send(new CompleteDocumentImport(importId, state.contentHash()), onBehalf(state));
    }

    private List<TakeOverPlan.Step> plan(TakeOver state) {
        ReadDocument document = new ReadDocument(
                state.importId(),
                state.importId().slug(),
                state.contentHash(),
                documents.readKept(state.contentHash()));
        Overview before = state.before() == null ? null : documents.readKept(state.before());
        return TakeOverPlan.of(document, before, state.observedOn());
    }

    /** Only the first steps after a start can have been done before without having been noted. */
    private TakeOver advance(TakeOver state, List<TakeOverPlan.Step> steps, int total, boolean resuming) {
        List<RefusedCandidate> refused = new ArrayList<>();
        ImportCounts counts = state.counts();
        for (TakeOverPlan.Step step : steps) {
            if (resuming && step.command() != null) {
                counts = counts.plus(takenOver.since(state.importId(), state.version(), step.command()));
            }
            counts = counts.plus(take(step, refused, onBehalf(state)));
        }
        return send(
                new AdvanceDocumentImport(
                        state.importId(), state.contentHash(), state.done() + steps.size(), total, counts, refused),
                onBehalf(state));
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

    private static Map<String, Object> onBehalf(TakeOver state) {
        return Map.of(EventMetadata.ACTOR, state.actor());
    }

    private <R> R send(Object command, Map<String, Object> metadata) {
        return Objects.requireNonNull(gateway.sendAndWait(new GenericCommandMessage<>(command, metadata)));
    }
}
