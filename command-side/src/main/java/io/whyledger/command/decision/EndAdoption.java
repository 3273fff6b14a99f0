package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.decision.DecisionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that a system follows a decision no more.
 *
 * @param on the first day on which it does not, today at the latest
 */
public record EndAdoption(
        @TargetAggregateIdentifier DecisionId decisionId, String system, LocalDate on, String reason, LocalDate today) {

    public EndAdoption {
        system = ContentWording.name("system", system);
        reason = Wording.prose("reason", reason);
        on = Wording.day("first day without it", on);
    }
}
