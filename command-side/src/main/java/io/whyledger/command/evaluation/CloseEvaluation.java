package io.whyledger.command.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Unseals the ballots and freezes the result. */
public record CloseEvaluation(@TargetAggregateIdentifier EvaluationId evaluationId, PersonId by) {}
