package io.whyledger.query.work;

import io.whyledger.domain.PersonId;
import io.whyledger.projection.evaluation.EvaluationState;
import io.whyledger.query.decision.DecisionTasks;
import io.whyledger.query.decision.FindDecisionTasks;
import io.whyledger.query.evaluation.EvaluationSummary;
import io.whyledger.query.evaluation.ListEvaluations;
import io.whyledger.query.http.Queries;
import org.springframework.stereotype.Component;

/** Asks each feature for what waits for somebody. */
@Component
class WorkQueries {

    private static final int SIZE = 50;

    private final Queries queries;

    WorkQueries(Queries queries) {
        this.queries = queries;
    }

    Work find(PersonId person) {
        DecisionTasks decisions = queries.ask(new FindDecisionTasks(person, SIZE), DecisionTasks.class);
        return new Work(
                person.value(),
                decisions.reviews(),
                queries.page(
                        new ListEvaluations(EvaluationState.OPEN, null, null, person, 0, SIZE),
                        EvaluationSummary.class),
                decisions.sentBack(),
                decisions.overdue(),
                decisions.stale(),
                decisions.due());
    }
}
