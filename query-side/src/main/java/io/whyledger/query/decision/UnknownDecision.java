package io.whyledger.query.decision;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.decision.DecisionId;

/** The ledger holds no decision of this id. */
public class UnknownDecision extends NothingFound {

    private static final long serialVersionUID = 1L;

    public UnknownDecision(DecisionId id) {
        super(
                "decision.not-found",
                "There is no decision %s. Look it up in the log of decisions, or draft it.".formatted(id.slug()));
    }
}
