package io.whyledger.domain.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.technology.TechnologyId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A question was put to evaluators.
 *
 * @param name short, gives the id
 * @param options two or more candidates
 * @param evaluators whose ballots are awaited; empty when everybody may submit one
 * @param openedBy who may change, close and abandon it
 */
@Revision("1")
public record EvaluationOpened(
        EvaluationId evaluationId,
        String name,
        String question,
        List<TechnologyId> options,
        List<WeightedCriterion> criteria,
        Scale scale,
        List<PersonId> evaluators,
        PersonId openedBy)
        implements EvaluationEvent {

    public EvaluationOpened {
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
        evaluators = List.copyOf(evaluators);
    }
}
