package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at the decision again and it still holds, whatever has changed until now.
 *
 * @param nextReviewOn the next day to look at it, if one is set
 */
@Revision("1")
public record DecisionReaffirmed(
        DecisionId decisionId, PersonId reaffirmedBy, String rationale, @Nullable LocalDate nextReviewOn)
        implements DecisionEvent {}
