package io.whyledger.command.evaluation;

import io.whyledger.domain.evaluation.EvaluationId;

/**
 * Answer to a command on an evaluation; it tells nothing of any ballot.
 *
 * @param version sequence number of its last event after the command
 */
public record EvaluationChanged(EvaluationId evaluationId, long version) {}
