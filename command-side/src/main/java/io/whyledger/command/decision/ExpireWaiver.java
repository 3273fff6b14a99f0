package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.WaiverId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the time of a waiver is over. */
public record ExpireWaiver(@TargetAggregateIdentifier DecisionId decisionId, WaiverId waiverId) {}
