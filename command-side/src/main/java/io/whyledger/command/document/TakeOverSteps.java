package io.whyledger.command.document;

import io.whyledger.command.document.overview.Overview;
import io.whyledger.command.technology.TakeOverCandidate;
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
import org.axonframework.modelling.command.ConflictingModificationException;
import org.springframework.stereotype.Component;

/**
 * Takes a document over, a candidate in each transaction, so that other commands go on meanwhile. A step that is done
 * twice, after a crash or by two processes, records nothing twice and is counted once.
 */
@Component
class TakeOverSteps {

    private static final int STEPS_PER_ADVANCE = 250;

    private final CommandGateway gateway;
    private final Documents documents;
    private volatile boolean stopping;

    TakeOverSteps(CommandGateway gateway, Documents documents) {
        this.gateway = gateway;
        this.documents = documents;
    }

    /** Breaks off after the step that is under way. */
    void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    /** Takes over what is left of the newest version, unless somebody else does, and answers how it then stands. */
    TakeOver takeOver(DocumentImportId importId) {
        TakeOver state = find(importId);
        try {
            return state.completed() ? state : takeOver(state, plan(state));
        } catch (ConflictingModificationException takenOverElsewhere) {
            return find(importId);
        }
    }

    private TakeOver find(DocumentImportId importId) {
        return send(new FindTakeOver(importId), Map.of());
    }

    private TakeOver takeOver(TakeOver begun, List<TakeOverPlan.Step> steps) {
        TakeOver state = begun;
        while (state.done() < steps.size()) {
            int to = Math.min(steps.size(), state.done() + STEPS_PER_ADVANCE);
            state = advance(state, steps.subList(state.done(), to), steps.size());
        }
        return send(new CompleteDocumentImport(state.importId(), state.importVersion()), onBehalf(state));
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

    private TakeOver advance(TakeOver state, List<TakeOverPlan.Step> steps, int total) {
        List<RefusedCandidate> refused = new ArrayList<>();
        ImportCounts counts = state.counts();
        for (TakeOverPlan.Step step : steps) {
            counts = counts.plus(take(step, refused, onBehalf(state)));
        }
        return send(
                new AdvanceDocumentImport(
                        state.importId(),
                        state.importVersion(),
                        state.done(),
                        state.done() + steps.size(),
                        total,
                        counts,
                        refused),
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
        return Map.of(EventMetadata.ACTOR, state.actor(), EventMetadata.IMPORT_VERSION, state.importVersion());
    }

    private <R> R send(Object command, Map<String, Object> metadata) {
        return Objects.requireNonNull(gateway.sendAndWait(new GenericCommandMessage<>(command, metadata)));
    }
}
