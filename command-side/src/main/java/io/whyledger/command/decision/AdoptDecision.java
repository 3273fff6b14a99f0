package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.decision.DecisionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that a system follows an accepted decision.
 *
 * @param since may lie in the past
 */
public record AdoptDecision(
        @TargetAggregateIdentifier DecisionId decisionId, String system, LocalDate since, LocalDate today)
        implements StagedCommand {

    public AdoptDecision {
        system = ContentWording.name("system", system);
        since = Wording.day("first day", since);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.ACCEPTED;
    }
}
