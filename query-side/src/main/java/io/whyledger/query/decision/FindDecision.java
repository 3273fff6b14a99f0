package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;

/** Asks for one decision in full. Answered by an {@code Optional<DecisionDetails>}. */
public record FindDecision(DecisionId decisionId) {}
