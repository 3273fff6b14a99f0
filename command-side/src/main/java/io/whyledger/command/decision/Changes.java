package io.whyledger.command.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionId;

/** What the parts of a decision do alike: record, and refuse. */
final class Changes {

    private Changes() {}

    static DecisionChanged record(DecisionEvent event) {
        apply(event);
        return none(event.decisionId());
    }

    /** The answer when nothing had to be recorded. */
    static DecisionChanged none(DecisionId decisionId) {
        return new DecisionChanged(decisionId, getVersion(), null);
    }

    static void refuseIf(boolean broken, String rule, String message) {
        if (broken) {
            throw new RuleViolation(rule, message);
        }
    }
}
