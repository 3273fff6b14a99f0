package io.whyledger.projection.evaluation;

import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
record CountedScoreView(
        String evaluator, String technologyId, String criterion, int score, @Nullable String justification) {

    static CountedScoreView of(String evaluator, Score score) {
        return new CountedScoreView(
                evaluator, score.option().value(), score.criterion(), score.value(), score.justification());
    }

    Score toScore() {
        return new Score(TechnologyId.parse(technologyId), criterion, score, justification);
    }
}
