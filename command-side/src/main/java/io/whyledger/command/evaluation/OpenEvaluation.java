package io.whyledger.command.evaluation;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts a question to evaluators, who score options under weighted criteria.
 *
 * @param evaluators who may vote; everybody when there are none
 */
public record OpenEvaluation(
        @TargetAggregateIdentifier EvaluationId evaluationId,
        String name,
        String question,
        List<TechnologyId> options,
        List<WeightedCriterion> criteria,
        Scale scale,
        List<PersonId> evaluators,
        PersonId openedBy) {

    static final int MOST_EVALUATORS = 100;
    static final int HIGHEST_SCORE = 100;

    /** Under the addresses of evaluations, the form for a new one and the criteria that the catalogue offers. */
    private static final Set<String> TAKEN = Set.of("new", "criteria");

    public OpenEvaluation {
        name = Wording.line("name", name);
        Wording.requireShortId("name", evaluationId.slug());
        requireFreeAddress(evaluationId.slug());
        question = Wording.prose("question", question);
        options = Options.check(options);
        criteria = Criteria.check(criteria);
        requireOrder(scale);
        evaluators = List.copyOf(evaluators);
        requireDistinct(evaluators);
    }

    /** The id follows from the name. */
    public static OpenEvaluation named(
            String name,
            String question,
            List<TechnologyId> options,
            List<WeightedCriterion> criteria,
            Scale scale,
            List<PersonId> evaluators,
            PersonId openedBy) {
        EvaluationId id = EvaluationId.ofName(Wording.line("name", name));
        return new OpenEvaluation(id, name, question, options, criteria, scale, evaluators, openedBy);
    }

    private static void requireFreeAddress(String slug) {
        if (TAKEN.contains(slug)) {
            throw new MalformedInput(
                    "evaluation.name-reserved",
                    "Something else has the address that %s would give it; add a word to the name.".formatted(slug));
        }
    }

    private static void requireOrder(Scale scale) {
        if (scale.lowest() < 0 || scale.highest() > HIGHEST_SCORE || scale.lowest() >= scale.highest()) {
            throw new MalformedInput(
                    "evaluation.scale-out-of-range",
                    "A scale goes from a lower to a higher whole number within 0 to %d, such as 1 to 5."
                            .formatted(HIGHEST_SCORE));
        }
    }

    private static void requireDistinct(List<PersonId> evaluators) {
        if (evaluators.size() > MOST_EVALUATORS || Set.copyOf(evaluators).size() < evaluators.size()) {
            throw new MalformedInput(
                    "evaluation.evaluators-out-of-range",
                    "Name at most %d evaluators, each once; name nobody to let everybody vote."
                            .formatted(MOST_EVALUATORS));
        }
    }
}
