package io.whyledger.domain.technology;

import org.axonframework.serialization.Revision;

/** A finding does not hold any more, or never did. */
@Revision("1")
public record FindingRetracted(TechnologyId technologyId, FindingId findingId, String reason)
        implements TechnologyEvent {}
