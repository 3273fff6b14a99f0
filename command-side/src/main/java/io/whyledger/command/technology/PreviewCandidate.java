package io.whyledger.command.technology;

import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks which events a takeover would record; records nothing. */
public record PreviewCandidate(@TargetAggregateIdentifier TechnologyId technologyId, TakeOverCandidate takeOver) {

    public PreviewCandidate(TakeOverCandidate takeOver) {
        this(takeOver.technologyId(), takeOver);
    }
}
