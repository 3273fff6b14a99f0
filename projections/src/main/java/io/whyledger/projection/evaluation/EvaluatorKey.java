package io.whyledger.projection.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Whose ballot in which evaluation. */
@Embeddable
public record EvaluatorKey(String evaluationId, String evaluator) implements Serializable {

    public static EvaluatorKey of(EvaluationId evaluationId, PersonId evaluator) {
        return new EvaluatorKey(evaluationId.value(), evaluator.value());
    }
}
