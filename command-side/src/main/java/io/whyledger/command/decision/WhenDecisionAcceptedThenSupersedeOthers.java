package io.whyledger.command.decision;

import io.whyledger.command.reaction.Reaction;
import io.whyledger.command.reaction.ReactionCommands;
import io.whyledger.domain.decision.DecisionAccepted;
import org.axonframework.eventhandling.EventHandler;

/** An accepted decision takes the place of those that it names. */
@Reaction
class WhenDecisionAcceptedThenSupersedeOthers {

    private final ReactionCommands commands;

    WhenDecisionAcceptedThenSupersedeOthers(ReactionCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(DecisionAccepted event) {
        event.supersedes().forEach(other -> commands.send(new SupersedeDecision(other, event.decisionId())));
    }
}
