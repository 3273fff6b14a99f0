package io.whyledger.domain.published;

import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.ObjectionRaised;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.decision.RingMove;
import io.whyledger.domain.decision.Scope;
import java.util.List;

/** How decisions are told about until they are decided, and that they are replaced. */
final class DecisionTranslations {

    private final Pseudonyms pseudonyms;

    DecisionTranslations(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    void addTo(Translations translations) {
        translations
                .on(DecisionDrafted.class, this::drafted)
                .on(DecisionRevised.class, this::revised)
                .on(DecisionProposed.class, this::proposed)
                .on(
                        ChangesRequested.class,
                        it -> new PublishedDecision.ChangesRequested(
                                it.decisionId().value(), version(it.version()), pseudonyms.of(it.reviewer())))
                .on(
                        DecisionApproved.class,
                        it -> new PublishedDecision.Approved(
                                it.decisionId().value(), version(it.version()), pseudonyms.of(it.reviewer())))
                .on(
                        ObjectionRaised.class,
                        it -> new PublishedDecision.ObjectionRaised(
                                it.decisionId().value(), version(it.version()), pseudonyms.of(it.reviewer())))
                .on(DecisionAccepted.class, this::accepted)
                .on(
                        DecisionRejected.class,
                        it -> new PublishedDecision.Rejected(it.decisionId().value(), pseudonyms.of(it.rejectedBy())))
                .on(
                        DecisionWithdrawn.class,
                        it -> new PublishedDecision.Withdrawn(it.decisionId().value(), pseudonyms.of(it.withdrawnBy())))
                .on(
                        DecisionSuperseded.class,
                        it -> new PublishedDecision.Superseded(
                                it.decisionId().value(), it.by().value()))
                .on(
                        DecisionDeprecated.class,
                        it -> new PublishedDecision.Deprecated(it.decisionId().value()))
                .on(
                        ReviewOverdue.class,
                        it -> new PublishedDecision.ReviewOverdue(
                                it.decisionId().value(), it.deadline()));
    }

    private PublishedDecision drafted(DecisionDrafted event) {
        return new PublishedDecision.Drafted(
                event.decisionId().value(),
                event.label().toString(),
                content(event.content()),
                version(event.version()),
                pseudonyms.of(event.author()),
                event.decidedOn());
    }

    private PublishedDecision revised(DecisionRevised event) {
        return new PublishedDecision.Revised(
                event.decisionId().value(),
                content(event.content()),
                version(event.version()),
                pseudonyms.of(event.author()),
                Plain.pseudonyms(event.voidedApprovals(), pseudonyms));
    }

    private PublishedDecision proposed(DecisionProposed event) {
        return new PublishedDecision.Proposed(
                event.decisionId().value(),
                version(event.version()),
                Plain.pseudonyms(event.reviewers(), pseudonyms),
                event.quorum(),
                event.deadline(),
                pseudonyms.of(event.proposedBy()));
    }

    private PublishedDecision accepted(DecisionAccepted event) {
        return new PublishedDecision.Accepted(
                event.decisionId().value(),
                version(event.version()),
                Plain.pseudonyms(event.approvedBy(), pseudonyms),
                Plain.texts(event.supersedes()),
                ringMoves(event.ringMoves()));
    }

    private static PublishedDecision.Content content(DecisionContent content) {
        return new PublishedDecision.Content(
                content.title(),
                content.options().stream()
                        .map(it -> new PublishedDecision.Option(it.name(), Plain.text(it.technology())))
                        .toList(),
                content.chosen(),
                scope(content.scope()),
                Plain.texts(content.grounds()),
                Plain.texts(content.reliesOn()),
                Plain.texts(content.supersedes()),
                Plain.texts(content.amends()),
                ringMoves(content.ringMoves()));
    }

    private static PublishedDecision.Version version(ContentVersion version) {
        return new PublishedDecision.Version(version.number(), version.sha256());
    }

    static PublishedDecision.Scope scope(Scope scope) {
        return new PublishedDecision.Scope(Plain.value(scope.kind()), scope.name());
    }

    private static List<PublishedDecision.RingMove> ringMoves(List<RingMove> moves) {
        return moves.stream()
                .map(it -> new PublishedDecision.RingMove(it.technology().value(), Plain.value(it.ring())))
                .toList();
    }
}
