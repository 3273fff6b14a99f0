package io.whyledger.command.evaluation;

import io.whyledger.domain.Slug;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.technology.TechnologyId;

/** An option under a criterion, however the criterion is written. */
record Cell(TechnologyId option, String criterionSlug) {

    static Cell of(Score score) {
        return new Cell(score.option(), Slug.of(score.criterion()));
    }
}
