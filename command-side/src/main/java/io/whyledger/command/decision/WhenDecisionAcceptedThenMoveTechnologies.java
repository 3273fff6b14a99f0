package io.whyledger.command.decision;

import io.whyledger.command.reaction.Reaction;
import io.whyledger.command.reaction.ReactionCommands;
import io.whyledger.command.technology.MoveToRing;
import io.whyledger.domain.decision.DecisionAccepted;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** An accepted decision moves technologies between rings from the day on which it is accepted. */
@Reaction
class WhenDecisionAcceptedThenMoveTechnologies {

    private final ReactionCommands commands;
    private final Headlines headlines;
    private final Clock clock;

    WhenDecisionAcceptedThenMoveTechnologies(ReactionCommands commands, Headlines headlines, Clock clock) {
        this.commands = commands;
        this.headlines = headlines;
        this.clock = clock;
    }

    @EventHandler
    void on(DecisionAccepted event, @Timestamp Instant acceptedAt) {
        if (event.ringMoves().isEmpty()) {
            return;
        }
        String rationale = "Decided by " + headlines.of(event.decisionId());
        LocalDate acceptedOn = LocalDate.ofInstant(acceptedAt, clock.getZone());
        event.ringMoves()
                .forEach(move -> commands.send(
                        new MoveToRing(move.technology(), move.ring(), rationale, acceptedOn, event.decisionId())));
    }
}
