package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.Scale;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The frozen result of a closed evaluation.
 *
 * @param closedPosition of the event in the ledger; later events change nothing here
 * @param ballots with all scores that counted, in the order in which they came in
 */
public record EvaluationResult(
        EvaluationId id,
        String name,
        String question,
        Scale scale,
        OffsetDateTime closedAt,
        long closedPosition,
        List<Ballot> ballots,
        Outcome outcome) {

    public EvaluationResult {
        ballots = List.copyOf(ballots);
    }
}
