package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.WaiverId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a waiver before its time. */
public record RevokeWaiver(@TargetAggregateIdentifier DecisionId decisionId, WaiverId waiverId, String reason) {

    public RevokeWaiver {
        reason = Wording.prose("reason", reason);
    }
}
