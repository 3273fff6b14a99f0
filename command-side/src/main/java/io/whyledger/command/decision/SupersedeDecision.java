package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that another decision took the place of an accepted one.
 *
 * @param by the other one
 */
public record SupersedeDecision(@TargetAggregateIdentifier DecisionId decisionId, DecisionId by) {}
