package io.whyledger.domain.decision;

import org.axonframework.serialization.Revision;

/** Another decision, which was accepted, took its place. */
@Revision("1")
public record DecisionSuperseded(DecisionId decisionId, DecisionId by) implements DecisionEvent {}
