package io.whyledger.projection.activity;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionDrafted;
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
import io.whyledger.projection.processing.LedgerEntry;
import java.util.List;

/** Who did what to a decision, in words. */
final class DecisionSentences {

    private DecisionSentences() {}

    static String of(DecisionDrafted event) {
        return "%s drafted %s".formatted(event.author(), event.label());
    }

    static String of(DecisionRevised event, String name) {
        return "%s revised %s: version %d%s"
                .formatted(event.author(), name, event.version().number(), voided(event.voidedApprovals()));
    }

    static String of(DecisionProposed event, String name) {
        return "%s proposed %s to %s; %d of them must approve"
                .formatted(event.proposedBy(), name, names(event.reviewers()), event.quorum());
    }

    static String of(ChangesRequested event, String name) {
        return "%s asked for changes to %s, which is a draft again".formatted(event.reviewer(), name);
    }

    static String of(DecisionApproved event, String name) {
        return "%s approved version %d of %s"
                .formatted(event.reviewer(), event.version().number(), name);
    }

    static String of(ObjectionRaised event, String name) {
        return "%s objected to version %d of %s"
                .formatted(event.reviewer(), event.version().number(), name);
    }

    static String of(DecisionAccepted event, String name) {
        return "%s is accepted, approved by %s".formatted(name, names(event.approvedBy()));
    }

    static String of(DecisionRejected event, String name) {
        return "%s rejected %s".formatted(event.rejectedBy(), name);
    }

    static String of(DecisionWithdrawn event, String name) {
        return "%s withdrew %s".formatted(event.withdrawnBy(), name);
    }

    static String of(DecisionSuperseded event, String name) {
        return "%s is superseded by %s".formatted(name, event.by().slug());
    }

    static String of(LedgerEntry entry, DecisionDeprecated event, String name) {
        return "%s deprecated %s".formatted(entry.actor(), name);
    }

    static String of(ReviewOverdue event, String name) {
        return "the deadline passed before the reviewers of %s came to an end".formatted(name);
    }

    static String of(LedgerEntry entry, ReviewDateSet event, String name) {
        return "%s set the next review of %s to %s".formatted(entry.actor(), name, event.reviewOn());
    }

    static String of(ReviewDateReached event, String name) {
        return "%s is to be looked at again since %s".formatted(name, event.reviewOn());
    }

    static String of(DecisionReaffirmed event, String name) {
        return "%s reaffirmed %s".formatted(event.reaffirmedBy(), name);
    }

    static String of(WaiverGranted event, String name) {
        return "%s excused %s from %s until %s"
                .formatted(event.grantedBy(), event.scope().name(), name, event.until());
    }

    static String of(LedgerEntry entry, WaiverRevoked event, String name) {
        return "%s revoked waiver %s of %s".formatted(entry.actor(), event.waiverId(), name);
    }

    static String of(WaiverExpired event, String name) {
        return "waiver %s of %s has expired".formatted(event.waiverId(), name);
    }

    static String of(LedgerEntry entry, DecisionAdopted event, String name) {
        return "%s recorded that %s follows %s since %s".formatted(entry.actor(), event.system(), name, event.since());
    }

    static String of(LedgerEntry entry, AdoptionEnded event, String name) {
        return "%s recorded that %s no longer follows %s since %s"
                .formatted(entry.actor(), event.system(), name, event.on());
    }

    private static String voided(List<PersonId> approvals) {
        return approvals.isEmpty() ? "" : "; what " + names(approvals) + " approved counts no more";
    }

    private static String names(List<PersonId> people) {
        return String.join(", ", people.stream().map(PersonId::value).toList());
    }
}
