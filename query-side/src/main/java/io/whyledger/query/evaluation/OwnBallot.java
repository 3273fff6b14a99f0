package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.Score;
import io.whyledger.query.evaluation.EvaluationDetails.BallotReceipt;
import java.util.List;

/** One's own ballot as it was last written. */
public record OwnBallot(BallotReceipt receipt, List<Score> scores) {

    public OwnBallot {
        scores = List.copyOf(scores);
    }
}
