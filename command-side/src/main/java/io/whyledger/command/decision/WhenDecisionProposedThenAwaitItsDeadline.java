package io.whyledger.command.decision;

import io.whyledger.command.reaction.Reaction;
import io.whyledger.command.reaction.Timers;
import io.whyledger.domain.decision.DecisionProposed;
import org.axonframework.eventhandling.EventHandler;

/** Whether it still waits for its reviewers then, the decision itself knows. */
@Reaction
class WhenDecisionProposedThenAwaitItsDeadline {

    private final Timers timers;

    WhenDecisionProposedThenAwaitItsDeadline(Timers timers) {
        this.timers = timers;
    }

    @EventHandler
    void on(DecisionProposed event) {
        timers.set(
                DecisionTimers.DEADLINE,
                event.decisionId() + " " + event.deadline(),
                new MissDeadline(event.decisionId(), event.deadline()),
                event.deadline());
    }
}
