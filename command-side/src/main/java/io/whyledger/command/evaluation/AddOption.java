package io.whyledger.command.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts another candidate into the running. */
public record AddOption(@TargetAggregateIdentifier EvaluationId evaluationId, TechnologyId option, PersonId by) {}
