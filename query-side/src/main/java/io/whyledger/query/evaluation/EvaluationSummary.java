package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.projection.evaluation.EvaluationState;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as a row of a list.
 *
 * @param options those in the running
 * @param ballots how many people have voted
 * @param evaluators how many are asked to; 0 when everybody may
 * @param endedAt when it was closed or abandoned
 * @param version sequence number of its last event; the ETag
 */
public record EvaluationSummary(
        EvaluationId id,
        String name,
        String question,
        EvaluationState state,
        List<OptionName> options,
        int ballots,
        int evaluators,
        String openedBy,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime endedAt,
        long version) {

    public EvaluationSummary {
        options = List.copyOf(options);
    }
}
