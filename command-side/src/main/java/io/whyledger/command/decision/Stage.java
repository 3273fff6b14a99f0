package io.whyledger.command.decision;

import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.DecisionWithdrawn;
import java.util.Map;

/** How far a decision has come. */
enum Stage {
    DRAFT("a draft"),
    PROPOSED("proposed"),
    ACCEPTED("accepted"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn"),
    SUPERSEDED("superseded"),
    DEPRECATED("deprecated");

    private static final Map<Class<? extends DecisionEvent>, Stage> REACHED_BY = Map.of(
            DecisionDrafted.class, DRAFT,
            DecisionProposed.class, PROPOSED,
            ChangesRequested.class, DRAFT,
            DecisionAccepted.class, ACCEPTED,
            DecisionRejected.class, REJECTED,
            DecisionWithdrawn.class, WITHDRAWN,
            DecisionSuperseded.class, SUPERSEDED,
            DecisionDeprecated.class, DEPRECATED);

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    Stage after(DecisionEvent event) {
        return REACHED_BY.getOrDefault(event.getClass(), this);
    }

    /** As in "it is accepted". */
    String words() {
        return words;
    }
}
