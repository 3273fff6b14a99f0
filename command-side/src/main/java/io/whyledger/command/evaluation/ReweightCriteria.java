package io.whyledger.command.evaluation;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.WeightedCriterion;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Replaces the criteria and their weights, for a reason. */
public record ReweightCriteria(
        @TargetAggregateIdentifier EvaluationId evaluationId,
        List<WeightedCriterion> criteria,
        String reason,
        PersonId by) {

    public ReweightCriteria {
        criteria = Criteria.check(criteria);
        reason = Wording.prose("reason", reason);
    }
}
