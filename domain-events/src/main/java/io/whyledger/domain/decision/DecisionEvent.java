package io.whyledger.domain.decision;

import io.whyledger.domain.DomainEvent;

/** Everything that can happen to a decision. */
public sealed interface DecisionEvent extends DomainEvent
        permits DecisionDrafted,
                DecisionRevised,
                DecisionProposed,
                ChangesRequested,
                DecisionApproved,
                ObjectionRaised,
                DecisionAccepted,
                DecisionRejected,
                DecisionWithdrawn,
                DecisionSuperseded,
                DecisionDeprecated,
                ReviewOverdue,
                ReviewDateSet,
                ReviewDateReached,
                DecisionReaffirmed,
                WaiverGranted,
                WaiverRevoked,
                WaiverExpired,
                DecisionAdopted,
                AdoptionEnded {

    DecisionId decisionId();
}
