package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a decision back before it is accepted. */
public record WithdrawDecision(@TargetAggregateIdentifier DecisionId decisionId, PersonId author, String reason)
        implements StagedCommand {

    public WithdrawDecision {
        reason = Wording.prose("reason", reason);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.OPEN;
    }
}
