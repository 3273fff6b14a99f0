package io.whyledger.command.decision;

import io.whyledger.command.http.CommandContext;
import io.whyledger.command.http.Commands;
import io.whyledger.command.http.Recorded;
import io.whyledger.domain.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends commands on decisions and says where what they did can be seen. */
@Component
class DecisionCommands {

    private final Commands commands;
    private final Recorded recorded;
    private final Clock clock;

    DecisionCommands(Commands commands, Recorded recorded, Clock clock) {
        this.commands = commands;
        this.recorded = recorded;
        this.clock = clock;
    }

    static PersonId person(CommandContext context) {
        return new PersonId(context.actor());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    DecisionChanged send(Object command, Object body, CommandContext context) {
        return commands.send(command, body, context);
    }

    /** @param part of the decision that was made, such as {@code /waivers/w1}; empty for the decision itself */
    ResponseEntity<Void> created(DecisionChanged answer, String part) {
        return recorded.created(
                "/api/decisions/" + answer.decisionId().slug() + part,
                answer.decisionId().value(),
                answer.version());
    }

    ResponseEntity<Void> change(Object command, Object body, CommandContext context) {
        DecisionChanged answer = send(command, body, context);
        return recorded.changed(answer.decisionId().value(), answer.version());
    }

    /** The address of the page that shows it. */
    String show(Object command, Object form, CommandContext context) {
        DecisionChanged answer = send(command, form, context);
        return recorded.redirect(
                "/decisions/" + answer.decisionId().slug(), answer.decisionId().value(), answer.version());
    }
}
