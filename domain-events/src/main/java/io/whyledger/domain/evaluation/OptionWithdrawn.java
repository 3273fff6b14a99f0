package io.whyledger.domain.evaluation;

import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.serialization.Revision;

/** A candidate is out of the running; scores that it got count no more. */
@Revision("1")
public record OptionWithdrawn(EvaluationId evaluationId, TechnologyId option, String reason)
        implements EvaluationEvent {}
