package io.whyledger.domain.evaluation;

import java.util.List;
import org.axonframework.serialization.Revision;

/** The criteria and their weights are these from now on; scores under a criterion that is gone count no more. */
@Revision("1")
public record CriteriaReweighted(EvaluationId evaluationId, List<WeightedCriterion> criteria, String reason)
        implements EvaluationEvent {

    public CriteriaReweighted {
        criteria = List.copyOf(criteria);
    }
}
