package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Decides not to do what was proposed. */
public record RejectDecision(@TargetAggregateIdentifier DecisionId decisionId, PersonId rejecter, String reason)
        implements StagedCommand {

    public RejectDecision {
        reason = Wording.prose("reason", reason);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.PROPOSED;
    }
}
