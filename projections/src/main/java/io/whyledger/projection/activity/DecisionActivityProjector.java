package io.whyledger.projection.activity;

import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionReaffirmed;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.ObjectionRaised;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewDateSet;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverRevoked;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.LedgerEntry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells each event of a decision as a sentence, beside those that {@link ActivityProjector} tells. */
@Component
@ProcessingGroup(ViewNames.ACTIVITY)
class DecisionActivityProjector {

    private final ActivityViewStore views;

    DecisionActivityProjector(ActivityViewStore views) {
        this.views = views;
    }

    @EventHandler
    void on(DecisionDrafted event, LedgerEntry entry) {
        views.subject(event.decisionId(), event.label().toString());
        tell(event, entry, DecisionSentences.of(event), event.content().title());
    }

    @EventHandler
    void on(DecisionRevised event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), event.reason());
    }

    @EventHandler
    void on(DecisionProposed event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), null);
    }

    @EventHandler
    void on(ChangesRequested event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), event.comment());
    }

    @EventHandler
    void on(DecisionApproved event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), event.comment());
    }

    @EventHandler
    void on(ObjectionRaised event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), event.dissent());
    }

    @EventHandler
    void on(DecisionAccepted event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), null);
    }

    @EventHandler
    void on(DecisionRejected event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), event.reason());
    }

    @EventHandler
    void on(DecisionWithdrawn event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), event.reason());
    }

    @EventHandler
    void on(DecisionSuperseded event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), null);
    }

    @EventHandler
    void on(DecisionDeprecated event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(entry, event, name(event)), event.reason());
    }

    @EventHandler
    void on(ReviewOverdue event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), null);
    }

    @EventHandler
    void on(ReviewDateSet event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(entry, event, name(event)), null);
    }

    @EventHandler
    void on(ReviewDateReached event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), null);
    }

    @EventHandler
    void on(DecisionReaffirmed event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), event.rationale());
    }

    @EventHandler
    void on(WaiverGranted event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), event.reason());
    }

    @EventHandler
    void on(WaiverRevoked event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(entry, event, name(event)), event.reason());
    }

    @EventHandler
    void on(WaiverExpired event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(event, name(event)), null);
    }

    @EventHandler
    void on(DecisionAdopted event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(entry, event, name(event)), null);
    }

    @EventHandler
    void on(AdoptionEnded event, LedgerEntry entry) {
        tell(event, entry, DecisionSentences.of(entry, event, name(event)), event.reason());
    }

    private String name(DecisionEvent event) {
        return views.subject(event.decisionId()).name();
    }

    private void tell(DecisionEvent event, LedgerEntry entry, String sentence, @Nullable String detail) {
        views.add(entry, event, views.subject(event.decisionId()), sentence, detail);
    }
}
