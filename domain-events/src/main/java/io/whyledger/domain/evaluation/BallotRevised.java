package io.whyledger.domain.evaluation;

import org.axonframework.serialization.Revision;

/** An evaluator scored anew; the whole ballot is replaced. Sealed until the evaluation closes. */
@Revision("1")
public record BallotRevised(EvaluationId evaluationId, Ballot ballot) implements EvaluationEvent {}
