package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that a decision still holds, whatever has changed until now.
 *
 * @param nextReviewOn the next day to look at it
 */
public record ReaffirmDecision(
        @TargetAggregateIdentifier DecisionId decisionId,
        PersonId person,
        String rationale,
        @Nullable LocalDate nextReviewOn,
        LocalDate today)
        implements StagedCommand {

    public ReaffirmDecision {
        rationale = Wording.prose("rationale", rationale);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.ACCEPTED;
    }
}
