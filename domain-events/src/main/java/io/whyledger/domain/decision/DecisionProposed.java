package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Reviewers were asked to judge the decision.
 *
 * @param quorum approvals by which it is accepted, at most as many as there are reviewers
 * @param deadline after which its review is overdue
 */
@Revision("1")
public record DecisionProposed(
        DecisionId decisionId,
        ContentVersion version,
        List<PersonId> reviewers,
        int quorum,
        Instant deadline,
        PersonId proposedBy)
        implements DecisionEvent {

    public DecisionProposed {
        reviewers = List.copyOf(reviewers);
    }
}
