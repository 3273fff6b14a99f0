package io.whyledger.domain.decision;

import org.axonframework.serialization.Revision;

/** A scope is excused no more, before its time. */
@Revision("1")
public record WaiverRevoked(DecisionId decisionId, WaiverId waiverId, String reason) implements DecisionEvent {}
