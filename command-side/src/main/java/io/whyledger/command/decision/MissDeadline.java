package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the reviewers of a decision did not come to an end in time. */
public record MissDeadline(@TargetAggregateIdentifier DecisionId decisionId, Instant deadline) {}
