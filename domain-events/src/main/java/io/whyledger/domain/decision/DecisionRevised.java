package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The text was replaced, and with it all approvals of the text before.
 *
 * @param author who revised it, an author from now on
 * @param voidedApprovals whose approvals of the text before count no more
 */
@Revision("1")
public record DecisionRevised(
        DecisionId decisionId,
        DecisionContent content,
        ContentVersion version,
        PersonId author,
        @Nullable String reason,
        List<PersonId> voidedApprovals)
        implements DecisionEvent {

    public DecisionRevised {
        voidedApprovals = List.copyOf(voidedApprovals);
    }
}
