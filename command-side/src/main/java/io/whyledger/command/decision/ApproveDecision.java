package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Approves of exactly one text.
 *
 * @param sha256 of the canonical content that the reviewer saw
 */
public record ApproveDecision(
        @TargetAggregateIdentifier DecisionId decisionId, PersonId reviewer, String sha256, @Nullable String comment)
        implements StagedCommand {

    public ApproveDecision {
        sha256 = Reviewers.hash(sha256);
        comment = Wording.optionalProse("comment", comment);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.PROPOSED;
    }
}
