package io.whyledger.command.technology;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Recommends a technology to a degree, from a day on that may lie in the past.
 *
 * @param causedBy the accepted decision that moves it there, once however often it is told to
 */
public record MoveToRing(
        @TargetAggregateIdentifier TechnologyId technologyId,
        Ring ring,
        String rationale,
        LocalDate effectiveOn,
        @Nullable DecisionId causedBy) {

    public MoveToRing {
        rationale = Wording.prose("rationale", rationale);
        effectiveOn = Wording.day("day of the move", effectiveOn);
    }

    public MoveToRing(TechnologyId technologyId, Ring ring, String rationale, LocalDate effectiveOn) {
        this(technologyId, ring, rationale, effectiveOn, null);
    }
}
