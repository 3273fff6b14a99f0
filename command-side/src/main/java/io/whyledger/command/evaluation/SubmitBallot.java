package io.whyledger.command.evaluation;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.Score;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Scores options on behalf of an evaluator; it takes the place of the evaluator's ballot before, if there is one. */
public record SubmitBallot(
        @TargetAggregateIdentifier EvaluationId evaluationId, PersonId evaluator, List<Score> scores) {

    static final int MOST_SCORES = Options.MOST * Criteria.MOST;

    public SubmitBallot {
        if (scores.isEmpty() || scores.size() > MOST_SCORES) {
            throw new MalformedInput(
                    "ballot.scores-out-of-range",
                    "A ballot has 1 to %d scores, not %d.".formatted(MOST_SCORES, scores.size()));
        }
        scores = scores.stream().map(SubmitBallot::checked).toList();
        requireEachCellOnce(scores);
    }

    private static Score checked(Score score) {
        return new Score(
                score.option(),
                Wording.line("criterion", score.criterion()),
                score.value(),
                Wording.optionalProse("justification", score.justification()));
    }

    private static void requireEachCellOnce(List<Score> scores) {
        Set<Cell> seen = new HashSet<>();
        for (Score score : scores) {
            if (!seen.add(Cell.of(score))) {
                throw new MalformedInput(
                        "ballot.cell-repeated",
                        "%s is scored twice under %s; leave one out."
                                .formatted(score.option().slug(), score.criterion()));
            }
        }
    }
}
