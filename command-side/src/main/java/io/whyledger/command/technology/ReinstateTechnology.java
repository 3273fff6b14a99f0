package io.whyledger.command.technology;

import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a retired technology a candidate again, for a reason. */
public record ReinstateTechnology(@TargetAggregateIdentifier TechnologyId technologyId, String reason) {

    public ReinstateTechnology {
        reason = Wording.prose("reason", reason);
    }
}
