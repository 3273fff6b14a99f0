package io.whyledger.command.technology;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Recommends a technology to a degree, from a day on that may lie in the past. */
public record MoveToRing(
        @TargetAggregateIdentifier TechnologyId technologyId, Ring ring, String rationale, LocalDate effectiveOn) {

    public MoveToRing {
        rationale = Wording.prose("rationale", rationale);
    }
}
