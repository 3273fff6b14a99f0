package io.whyledger.command.evaluation;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a candidate out of the running, for a reason. */
public record WithdrawOption(
        @TargetAggregateIdentifier EvaluationId evaluationId, TechnologyId option, String reason, PersonId by) {

    public WithdrawOption {
        reason = Wording.prose("reason", reason);
    }
}
