package io.whyledger.query.work;

import io.whyledger.domain.PersonId;
import io.whyledger.projection.decision.DecisionState;
import io.whyledger.projection.evaluation.EvaluationState;
import io.whyledger.query.decision.DecisionSort;
import io.whyledger.query.decision.DecisionSummary;
import io.whyledger.query.decision.ListDecisions;
import io.whyledger.query.evaluation.EvaluationSummary;
import io.whyledger.query.evaluation.ListEvaluations;
import io.whyledger.query.http.PageOf;
import io.whyledger.query.http.Queries;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks each feature for what waits for somebody; what has waited longest comes first. */
@Component
class WorkQueries {

    private static final int SIZE = 50;
    private static final DecisionSort LONGEST_FIRST = DecisionSort.parse("changed");

    private final Queries queries;

    WorkQueries(Queries queries) {
        this.queries = queries;
    }

    Work find(PersonId person) {
        return new Work(
                person.value(),
                decisions(Set.of(DecisionState.PROPOSED), null, person, null, null, null, null),
                queries.page(
                        new ListEvaluations(EvaluationState.OPEN, null, null, person, 0, SIZE),
                        EvaluationSummary.class),
                decisions(Set.of(DecisionState.DRAFT), person, null, null, null, null, true),
                decisions(Set.of(DecisionState.PROPOSED), person, null, null, null, true, null),
                decisions(Set.of(), person, null, true, null, null, null),
                decisions(Set.of(DecisionState.ACCEPTED), person, null, null, true, null, null));
    }

    private PageOf<DecisionSummary> decisions(
            Set<DecisionState> states,
            @Nullable PersonId author,
            @Nullable PersonId waitingFor,
            @Nullable Boolean stale,
            @Nullable Boolean due,
            @Nullable Boolean overdue,
            @Nullable Boolean changesRequested) {
        return queries.page(
                new ListDecisions(
                        null,
                        states,
                        null,
                        null,
                        null,
                        author,
                        waitingFor,
                        stale,
                        due,
                        overdue,
                        changesRequested,
                        LONGEST_FIRST,
                        0,
                        SIZE),
                DecisionSummary.class);
    }
}
