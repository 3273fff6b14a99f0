package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.EvaluationId;

/** Asks for a result. Answered by {@link EvaluationResult}; refused unless the evaluation is closed. */
public record FindResult(EvaluationId evaluationId) {}
