package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;

/** Asks in what two texts of a decision differ. Answered by an {@code Optional<Differences>}. */
public record FindDifferences(DecisionId decisionId, int from, int to) {}
