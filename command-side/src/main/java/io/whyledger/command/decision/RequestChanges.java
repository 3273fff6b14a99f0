package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sends a decision back to its authors.
 *
 * @param sha256 of the canonical content that the reviewer saw
 */
public record RequestChanges(
        @TargetAggregateIdentifier DecisionId decisionId, PersonId reviewer, String sha256, String comment)
        implements StagedCommand {

    public RequestChanges {
        sha256 = Reviewers.hash(sha256);
        comment = Wording.prose("comment", comment);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.PROPOSED;
    }
}
