package io.whyledger.query.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;

/**
 * Asks for a person's own ballot. Answered by an {@code Optional<OwnBallot>}.
 *
 * @param evaluator the authenticated person, never one that a request names
 */
public record FindBallot(EvaluationId evaluationId, PersonId evaluator) {}
