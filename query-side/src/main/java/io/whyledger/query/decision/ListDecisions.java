package io.whyledger.query.decision;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.decision.DecisionState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of decisions; an absent filter lets everything pass. Answered by {@code PageOf<DecisionSummary>}.
 *
 * @param text words that all occur in label, title, scope, outcome, drivers or names of options
 * @param states any of these; all when empty
 * @param scope name of the system, team or organisation, whatever its case
 * @param technology that is considered, moved or relied on
 * @param person an author or a reviewer
 * @param waitingFor a reviewer who has not judged the current text
 * @param stale whether a fact has changed
 * @param due whether it is to be looked at again
 * @param overdue whether reviewers missed the deadline
 */
public record ListDecisions(
        @Nullable String text,
        Set<DecisionState> states,
        @Nullable String scope,
        @Nullable TechnologyId technology,
        @Nullable PersonId person,
        @Nullable PersonId waitingFor,
        @Nullable Boolean stale,
        @Nullable Boolean due,
        @Nullable Boolean overdue,
        DecisionSort sort,
        int page,
        int size) {

    public ListDecisions {
        states = Set.copyOf(states);
    }
}
