package io.whyledger.projection.decision;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRetired;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.LedgerEntry;
import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what has changed among the facts on which decisions may rely, whether any does or not. */
@Component
@ProcessingGroup(ViewNames.DECISION)
class FactChangeProjector {

    private final DecisionViewStore views;
    private final Staleness staleness;

    FactChangeProjector(DecisionViewStore views, Staleness staleness) {
        this.views = views;
        this.staleness = staleness;
    }

    @EventHandler
    void on(FindingAmended event, LedgerEntry entry) {
        FactId finding = FactId.ofFinding(event.technologyId(), event.findingId());
        changed(finding.value(), event, entry, event.reason(), null);
    }

    @EventHandler
    void on(FindingRetracted event, LedgerEntry entry) {
        FactId finding = FactId.ofFinding(event.technologyId(), event.findingId());
        changed(finding.value(), event, entry, event.reason(), null);
    }

    @EventHandler
    void on(TechnologyMovedToRing event, LedgerEntry entry) {
        String ring = event.ring().name().toLowerCase(Locale.ROOT);
        changed(FactId.ofRing(event.technologyId()).value(), event, entry, ring, event.causedBy());
    }

    @EventHandler
    void on(TechnologyRetired event, LedgerEntry entry) {
        changed(event.technologyId().value(), event, entry, event.reason(), null);
    }

    @EventHandler
    void on(EvaluationClosed event, LedgerEntry entry) {
        changed(FactId.ofResult(event.evaluationId()).value(), event, entry, null, null);
    }

    @EventHandler
    void on(DecisionSuperseded event, LedgerEntry entry) {
        changed(event.decisionId(), event, entry, event.by().value(), event.by());
    }

    @EventHandler
    void on(DecisionDeprecated event, LedgerEntry entry) {
        changed(event.decisionId(), event, entry, event.reason(), null);
    }

    @EventHandler
    void on(DecisionRejected event, LedgerEntry entry) {
        changed(event.decisionId(), event, entry, event.reason(), null);
    }

    @EventHandler
    void on(DecisionWithdrawn event, LedgerEntry entry) {
        changed(event.decisionId(), event, entry, event.reason(), null);
    }

    private void changed(
            DecisionId decision, DomainEvent event, LedgerEntry entry, String detail, @Nullable DecisionId causedBy) {
        changed(FactId.ofDecision(decision).value(), event, entry, detail, causedBy);
    }

    private void changed(
            String fact, DomainEvent event, LedgerEntry entry, @Nullable String detail, @Nullable DecisionId causedBy) {
        views.put(new FactChangeView(entry, fact, event, detail, causedBy));
        staleness.changed(fact);
    }
}
