package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.decision.DecisionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that a system follows a decision no more.
 *
 * @param on the first day on which it does not
 */
public record EndAdoption(
        @TargetAggregateIdentifier DecisionId decisionId, String system, LocalDate on, String reason) {

    public EndAdoption {
        system = ContentWording.name("system", system);
        reason = Wording.prose("reason", reason);
    }
}
