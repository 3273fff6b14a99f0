package io.whyledger.query.evaluation;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.evaluation.EvaluationId;

/** The ledger holds no evaluation of this id. */
class UnknownEvaluation extends NothingFound {

    private static final long serialVersionUID = 1L;

    UnknownEvaluation(EvaluationId id) {
        super(
                "evaluation.not-found",
                "There is no evaluation %s. See /api/evaluations for those that there are.".formatted(id.slug()));
    }
}
