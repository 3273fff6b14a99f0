package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Dissents from exactly one text.
 *
 * @param sha256 of the canonical content that the reviewer saw
 */
public record ObjectToDecision(
        @TargetAggregateIdentifier DecisionId decisionId, PersonId reviewer, String sha256, String dissent)
        implements StagedCommand {

    public ObjectToDecision {
        sha256 = Reviewers.hash(sha256);
        dissent = Wording.prose("dissent", dissent);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.PROPOSED;
    }
}
