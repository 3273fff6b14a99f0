package io.whyledger.projection.decision;

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
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps each decision as it stands, with all its texts, what reviewers said of each, and what happened to it. */
@Component
@ProcessingGroup(ViewNames.DECISION)
class DecisionProjector {

    private final DecisionViewStore views;
    private final Staleness staleness;

    DecisionProjector(DecisionViewStore views, Staleness staleness) {
        this.views = views;
        this.staleness = staleness;
    }

    @EventHandler
    void on(DecisionDrafted event, LedgerEntry entry) {
        DecisionView decision = views.getOrNew(event.decisionId());
        decision.draft(event, entry);
        decision.changed(entry);
        views.put(decision);
        views.put(new DecisionVersionView(
                entry, event.decisionId(), event.version(), event.content(), event.author(), null));
        views.tell(entry, event, TimelineSentences.of(event), null);
        staleness.changed(event.decisionId());
    }

    @EventHandler
    void on(DecisionRevised event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), event.reason(), it -> it.revise(event, entry));
        views.put(new DecisionVersionView(
                entry, event.decisionId(), event.version(), event.content(), event.author(), event.reason()));
        staleness.changed(event.decisionId());
    }

    @EventHandler
    void on(DecisionProposed event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), null, it -> it.propose(event, entry));
    }

    @EventHandler
    void on(DecisionApproved event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), event.comment(), it -> it.approve(event.reviewer()));
        views.put(new ResponseView(
                entry,
                event.decisionId(),
                ResponseView.Kind.APPROVED,
                event.version(),
                event.reviewer(),
                event.comment()));
    }

    @EventHandler
    void on(ChangesRequested event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), event.comment(), DecisionView::sendBack);
        views.put(new ResponseView(
                entry,
                event.decisionId(),
                ResponseView.Kind.CHANGES_REQUESTED,
                event.version(),
                event.reviewer(),
                event.comment()));
    }

    @EventHandler
    void on(ObjectionRaised event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), event.dissent(), it -> it.object(event.reviewer()));
        views.put(new ResponseView(
                entry,
                event.decisionId(),
                ResponseView.Kind.OBJECTED,
                event.version(),
                event.reviewer(),
                event.dissent()));
    }

    @EventHandler
    void on(DecisionAccepted event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), null, it -> it.accept(event, entry));
    }

    @EventHandler
    void on(DecisionRejected event, LedgerEntry entry) {
        end(event, entry, TimelineSentences.of(event), event.reason(), DecisionState.REJECTED);
    }

    @EventHandler
    void on(DecisionWithdrawn event, LedgerEntry entry) {
        end(event, entry, TimelineSentences.of(event), event.reason(), DecisionState.WITHDRAWN);
    }

    @EventHandler
    void on(DecisionSuperseded event, LedgerEntry entry) {
        end(event, entry, TimelineSentences.of(event), null, DecisionState.SUPERSEDED);
    }

    @EventHandler
    void on(DecisionDeprecated event, LedgerEntry entry) {
        end(event, entry, TimelineSentences.of(event, entry), event.reason(), DecisionState.DEPRECATED);
    }

    @EventHandler
    void on(ReviewOverdue event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), null, DecisionView::reviewIsOverdue);
    }

    @EventHandler
    void on(ReviewDateSet event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event, entry), null, it -> it.reviewOn(event.reviewOn()));
    }

    @EventHandler
    void on(ReviewDateReached event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), null, DecisionView::reviewIsDue);
    }

    @EventHandler
    void on(DecisionReaffirmed event, LedgerEntry entry) {
        change(
                event,
                entry,
                TimelineSentences.of(event),
                event.rationale(),
                it -> it.reaffirm(event.nextReviewOn(), entry));
        staleness.changed(event.decisionId());
    }

    @EventHandler
    void on(WaiverGranted event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), event.reason(), it -> it.grant(event, entry));
    }

    @EventHandler
    void on(WaiverRevoked event, LedgerEntry entry) {
        change(
                event,
                entry,
                TimelineSentences.of(event, entry),
                event.reason(),
                it -> it.endWaiver(event.waiverId(), WaiverView.State.REVOKED, entry.at(), event.reason()));
    }

    @EventHandler
    void on(WaiverExpired event, LedgerEntry entry) {
        change(
                event,
                entry,
                TimelineSentences.of(event),
                null,
                it -> it.endWaiver(event.waiverId(), WaiverView.State.EXPIRED, entry.at(), null));
    }

    @EventHandler
    void on(DecisionAdopted event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), null, it -> it.adopt(event));
    }

    @EventHandler
    void on(AdoptionEnded event, LedgerEntry entry) {
        change(event, entry, TimelineSentences.of(event), event.reason(), it -> it.endAdoption(event));
    }

    private void end(
            DecisionEvent event, LedgerEntry entry, String sentence, @Nullable String detail, DecisionState state) {
        change(event, entry, sentence, detail, it -> it.end(state));
    }

    private void change(
            DecisionEvent event,
            LedgerEntry entry,
            String sentence,
            @Nullable String detail,
            Consumer<DecisionView> change) {
        DecisionView decision = views.get(event.decisionId());
        change.accept(decision);
        decision.changed(entry);
        views.tell(entry, event, sentence, detail);
    }
}
