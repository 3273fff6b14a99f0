package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Replaces the text of a decision; approvals of the text before count no more. */
public record ReviseDecision(
        @TargetAggregateIdentifier DecisionId decisionId,
        DecisionContent content,
        PersonId author,
        @Nullable String reason)
        implements StagedCommand {

    public ReviseDecision {
        content = ContentWording.check(content);
        reason = Wording.optionalProse("reason", reason);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.OPEN;
    }
}
