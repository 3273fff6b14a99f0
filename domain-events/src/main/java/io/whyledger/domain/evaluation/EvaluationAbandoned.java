package io.whyledger.domain.evaluation;

import org.axonframework.serialization.Revision;

/** It will have no result; its ballots stay sealed for ever. */
@Revision("1")
public record EvaluationAbandoned(EvaluationId evaluationId, String reason) implements EvaluationEvent {}
