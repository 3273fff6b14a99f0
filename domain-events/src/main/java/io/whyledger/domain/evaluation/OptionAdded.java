package io.whyledger.domain.evaluation;

import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.serialization.Revision;

/** Another candidate is to be scored, also by those whose ballots are in. */
@Revision("1")
public record OptionAdded(EvaluationId evaluationId, TechnologyId option) implements EvaluationEvent {}
