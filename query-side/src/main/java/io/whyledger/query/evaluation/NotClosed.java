package io.whyledger.query.evaluation;

import io.whyledger.domain.RuleViolation;
import io.whyledger.projection.evaluation.EvaluationState;
import io.whyledger.projection.evaluation.EvaluationView;

/** An evaluation that is not closed has no result, and nobody may see what its ballots say. */
class NotClosed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotClosed(EvaluationView evaluation) {
        super("evaluation.not-closed", message(evaluation));
    }

    private static String message(EvaluationView evaluation) {
        return evaluation.state() == EvaluationState.OPEN
                ? "%s is open, so its ballots are sealed. %s can close it; then there is a result."
                        .formatted(evaluation.name(), evaluation.openedBy())
                : "%s was abandoned, so it has no result and its ballots stay sealed. Open a new one to ask again."
                        .formatted(evaluation.name());
    }
}
