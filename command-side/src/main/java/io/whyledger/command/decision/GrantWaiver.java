package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.Scope;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Excuses a scope from an accepted decision.
 *
 * @param until the last day on which it is excused
 */
public record GrantWaiver(
        @TargetAggregateIdentifier DecisionId decisionId,
        Scope scope,
        String reason,
        LocalDate until,
        PersonId grantedBy,
        LocalDate today)
        implements StagedCommand {

    public GrantWaiver {
        scope = ContentWording.scope(scope);
        reason = Wording.prose("reason", reason);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.ACCEPTED;
    }
}
