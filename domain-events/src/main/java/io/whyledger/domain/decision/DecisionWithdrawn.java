package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import org.axonframework.serialization.Revision;

/** An author took the decision back before it was accepted. */
@Revision("1")
public record DecisionWithdrawn(DecisionId decisionId, PersonId withdrawnBy, String reason) implements DecisionEvent {}
