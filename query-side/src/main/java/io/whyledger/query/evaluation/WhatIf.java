package io.whyledger.query.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks what would follow if things were otherwise. Answered by {@link Supposition}; refused unless the evaluation is
 * closed.
 *
 * @param weights by criterion, 0 leaving it out; those that are not named keep theirs
 * @param without the evaluator whose ballot is left out
 * @param today show what has become of the evidence, and leave out options that have been retired
 */
public record WhatIf(
        EvaluationId evaluationId, Map<String, BigDecimal> weights, @Nullable PersonId without, boolean today) {

    public WhatIf {
        weights = Map.copyOf(weights);
    }
}
