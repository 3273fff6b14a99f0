package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The quorum is reached.
 *
 * @param approvedBy whose approvals of exactly this text count
 * @param supersedes decisions of which it takes the place
 * @param ringMoves of technologies, to be done now
 */
@Revision("1")
public record DecisionAccepted(
        DecisionId decisionId,
        ContentVersion version,
        List<PersonId> approvedBy,
        List<DecisionId> supersedes,
        List<RingMove> ringMoves)
        implements DecisionEvent {

    public DecisionAccepted {
        approvedBy = List.copyOf(approvedBy);
        supersedes = List.copyOf(supersedes);
        ringMoves = List.copyOf(ringMoves);
    }
}
