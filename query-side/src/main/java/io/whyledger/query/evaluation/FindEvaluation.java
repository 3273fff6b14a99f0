package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.EvaluationId;

/** Asks for one evaluation in full, its ballots sealed. Answered by an {@code Optional<EvaluationDetails>}. */
public record FindEvaluation(EvaluationId evaluationId) {}
