package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import org.axonframework.serialization.Revision;

/** It was decided not to do this. */
@Revision("1")
public record DecisionRejected(DecisionId decisionId, PersonId rejectedBy, String reason) implements DecisionEvent {}
