package io.whyledger.projection.evaluation;

import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
record ScoreView(String technologyId, String criterion, int score, @Nullable String justification) {

    static ScoreView of(Score score) {
        return new ScoreView(score.option().value(), score.criterion(), score.value(), score.justification());
    }

    ScoreView under(String written) {
        return new ScoreView(technologyId, written, score, justification);
    }

    Score toScore() {
        return new Score(TechnologyId.parse(technologyId), criterion, score, justification);
    }
}
