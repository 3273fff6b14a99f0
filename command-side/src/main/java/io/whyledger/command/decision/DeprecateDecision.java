package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a decision holds no more, and that no other took its place. */
public record DeprecateDecision(@TargetAggregateIdentifier DecisionId decisionId, String reason)
        implements StagedCommand {

    public DeprecateDecision {
        reason = Wording.prose("reason", reason);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.ACCEPTED;
    }
}
