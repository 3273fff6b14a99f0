package io.whyledger.command.technology;

import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a technology out of the candidates, for a reason. */
public record RetireTechnology(@TargetAggregateIdentifier TechnologyId technologyId, String reason) {

    public RetireTechnology {
        reason = Wording.prose("reason", reason);
    }
}
