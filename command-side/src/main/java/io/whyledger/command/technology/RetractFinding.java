package io.whyledger.command.technology;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a finding back, for a reason. */
public record RetractFinding(@TargetAggregateIdentifier TechnologyId technologyId, FindingId findingId, String reason) {

    public RetractFinding {
        reason = Wording.prose("reason", reason);
    }
}
