package io.whyledger.domain.technology;

import io.whyledger.domain.decision.DecisionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A technology is recommended to this degree from a day on, which may lie in the past.
 *
 * @param causedBy the accepted decision that moved it, if one did
 */
@Revision("1")
public record TechnologyMovedToRing(
        TechnologyId technologyId, Ring ring, String rationale, LocalDate effectiveOn, @Nullable DecisionId causedBy)
        implements TechnologyEvent {

    public TechnologyMovedToRing(TechnologyId technologyId, Ring ring, String rationale, LocalDate effectiveOn) {
        this(technologyId, ring, rationale, effectiveOn, null);
    }
}
