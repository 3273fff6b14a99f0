package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;

/**
 * Asks for one of the texts of a decision. Answered by an {@code Optional<DecisionText>}.
 *
 * @param version counted from 1
 */
public record FindText(DecisionId decisionId, int version) {}
