package io.whyledger.command.evaluation;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives an evaluation up without a result, for a reason. */
public record AbandonEvaluation(@TargetAggregateIdentifier EvaluationId evaluationId, String reason, PersonId by) {

    public AbandonEvaluation {
        reason = Wording.prose("reason", reason);
    }
}
