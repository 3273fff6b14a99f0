package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sets the day on which an accepted decision is to be looked at again. */
public record SetReviewDate(@TargetAggregateIdentifier DecisionId decisionId, LocalDate reviewOn, LocalDate today)
        implements StagedCommand {
    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.ACCEPTED;
    }
}
