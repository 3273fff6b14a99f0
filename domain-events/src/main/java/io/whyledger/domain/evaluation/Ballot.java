package io.whyledger.domain.evaluation;

import io.whyledger.domain.PersonId;
import java.util.List;

/** All scores of one evaluator, the newest of each. */
public record Ballot(PersonId evaluator, List<Score> scores) {

    public Ballot {
        scores = List.copyOf(scores);
    }
}
