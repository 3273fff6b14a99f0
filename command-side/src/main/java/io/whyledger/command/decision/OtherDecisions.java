package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionId;
import java.util.Optional;

/** Finds what has become of other decisions. */
@FunctionalInterface
interface OtherDecisions {

    Optional<OtherDecision> find(DecisionId decisionId);
}
