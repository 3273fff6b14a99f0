package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.Scope;
import io.whyledger.projection.decision.DecisionState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a row of the log.
 *
 * @param outcome its first sentence
 * @param approvedBy who approved the current text
 * @param overdue the deadline passed before the reviewers came to an end
 * @param changesRequested it is a draft because a reviewer sent it back
 * @param due the day has come on which it is to be looked at again
 * @param stale a fact on which it relies has changed since it was written or reaffirmed
 * @param decidedOn when it was taken, for those older than the ledger
 * @param contentVersion number of the current text
 * @param sha256 of its canonical form, which an approval names
 * @param version sequence number of its last event; the ETag
 */
public record DecisionSummary(
        DecisionId id,
        String label,
        String title,
        @Nullable String chosen,
        @Nullable String outcome,
        DecisionState state,
        Scope scope,
        List<String> authors,
        List<String> reviewers,
        List<String> approvedBy,
        @Nullable Integer quorum,
        @Nullable OffsetDateTime deadline,
        boolean overdue,
        boolean changesRequested,
        @Nullable LocalDate reviewOn,
        boolean due,
        boolean stale,
        @Nullable LocalDate decidedOn,
        OffsetDateTime draftedAt,
        @Nullable OffsetDateTime proposedAt,
        @Nullable OffsetDateTime acceptedAt,
        int contentVersion,
        String sha256,
        OffsetDateTime changedAt,
        long version) {

    public DecisionSummary {
        authors = List.copyOf(authors);
        reviewers = List.copyOf(reviewers);
        approvedBy = List.copyOf(approvedBy);
    }
}
