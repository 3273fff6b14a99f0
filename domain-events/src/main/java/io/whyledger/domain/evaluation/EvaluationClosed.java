package io.whyledger.domain.evaluation;

import io.whyledger.domain.technology.TechnologyId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The result is frozen: what follows from these options, criteria and ballots is the outcome, whatever is learnt later.
 *
 * @param ballots unsealed, only with scores that count, in the order in which they came in
 */
@Revision("1")
public record EvaluationClosed(
        EvaluationId evaluationId, List<TechnologyId> options, List<WeightedCriterion> criteria, List<Ballot> ballots)
        implements EvaluationEvent {

    public EvaluationClosed {
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
        ballots = List.copyOf(ballots);
    }
}
