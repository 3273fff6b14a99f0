package io.whyledger.query.decision;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.decision.DecisionId;

/** The decision has no text of this number, or is not there. */
public class UnknownVersion extends NothingFound {

    private static final long serialVersionUID = 1L;

    public UnknownVersion(DecisionId id) {
        super(
                "decision.version-not-found",
                "There is no such version of %s. Its versions are counted from 1 and listed at /api/decisions/%s."
                        .formatted(id.slug(), id.slug()));
    }
}
