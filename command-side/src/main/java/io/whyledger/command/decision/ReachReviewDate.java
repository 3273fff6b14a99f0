package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the day has come on which a decision is to be looked at again. */
public record ReachReviewDate(@TargetAggregateIdentifier DecisionId decisionId, LocalDate reviewOn) {}
