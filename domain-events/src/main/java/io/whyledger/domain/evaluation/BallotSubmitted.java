package io.whyledger.domain.evaluation;

import org.axonframework.serialization.Revision;

/** An evaluator scored the options; sealed until the evaluation closes. */
@Revision("1")
public record BallotSubmitted(EvaluationId evaluationId, Ballot ballot) implements EvaluationEvent {}
