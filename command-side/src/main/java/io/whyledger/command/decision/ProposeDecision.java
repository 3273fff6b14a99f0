package io.whyledger.command.decision;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks reviewers to judge a decision.
 *
 * @param quorum approvals by which it is accepted
 * @param deadline after which its review is overdue
 */
public record ProposeDecision(
        @TargetAggregateIdentifier DecisionId decisionId,
        PersonId proposer,
        List<PersonId> reviewers,
        int quorum,
        Instant deadline,
        Instant now)
        implements StagedCommand {

    public ProposeDecision {
        reviewers = List.copyOf(reviewers);
        Reviewers.check(reviewers, quorum);
    }

    @Override
    public TakenWhile takenWhile() {
        return TakenWhile.DRAFT;
    }
}
