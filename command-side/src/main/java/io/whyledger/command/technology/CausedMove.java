package io.whyledger.command.technology;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import java.util.Optional;

/** A move between rings that a decision caused. */
record CausedMove(DecisionId decision, Ring ring) {

    static Optional<CausedMove> by(MoveToRing command) {
        return Optional.ofNullable(command.causedBy()).map(decision -> new CausedMove(decision, command.ring()));
    }

    static Optional<CausedMove> by(TechnologyMovedToRing event) {
        return Optional.ofNullable(event.causedBy()).map(decision -> new CausedMove(decision, event.ring()));
    }
}
