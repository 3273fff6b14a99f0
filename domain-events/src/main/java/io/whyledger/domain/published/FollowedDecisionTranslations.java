package io.whyledger.domain.published;

import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.DecisionReaffirmed;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewDateSet;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverRevoked;

/** How the later life of accepted decisions is told about: looking at them again, waivers and adoptions. */
final class FollowedDecisionTranslations {

    private final Pseudonyms pseudonyms;

    FollowedDecisionTranslations(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    void addTo(Translations translations) {
        translations
                .on(
                        ReviewDateSet.class,
                        it -> new PublishedDecision.ReviewDateSet(
                                it.decisionId().value(), it.reviewOn()))
                .on(
                        ReviewDateReached.class,
                        it -> new PublishedDecision.ReviewDateReached(
                                it.decisionId().value(), it.reviewOn()))
                .on(
                        DecisionReaffirmed.class,
                        it -> new PublishedDecision.Reaffirmed(
                                it.decisionId().value(), pseudonyms.of(it.reaffirmedBy()), it.nextReviewOn()))
                .on(WaiverGranted.class, this::granted)
                .on(
                        WaiverRevoked.class,
                        it -> new PublishedDecision.WaiverRevoked(
                                it.decisionId().value(), it.waiverId().value()))
                .on(
                        WaiverExpired.class,
                        it -> new PublishedDecision.WaiverExpired(
                                it.decisionId().value(), it.waiverId().value(), it.until()))
                .on(
                        DecisionAdopted.class,
                        it -> new PublishedDecision.Adopted(it.decisionId().value(), it.system(), it.since()))
                .on(
                        AdoptionEnded.class,
                        it -> new PublishedDecision.AdoptionEnded(
                                it.decisionId().value(), it.system(), it.on()));
    }

    private PublishedDecision granted(WaiverGranted event) {
        return new PublishedDecision.WaiverGranted(
                event.decisionId().value(),
                event.waiverId().value(),
                DecisionTranslations.scope(event.scope()),
                event.until(),
                pseudonyms.of(event.grantedBy()));
    }
}
