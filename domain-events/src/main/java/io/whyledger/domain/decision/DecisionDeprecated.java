package io.whyledger.domain.decision;

import org.axonframework.serialization.Revision;

/** It holds no more, and no other took its place. */
@Revision("1")
public record DecisionDeprecated(DecisionId decisionId, String reason) implements DecisionEvent {}
