package io.whyledger.domain.technology;

import io.whyledger.domain.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a technology. */
public sealed interface TechnologyEvent extends DomainEvent
        permits TechnologyRegistered,
                TechnologyRenamed,
                TechnologyDescribed,
                FindingRecorded,
                FindingAmended,
                FindingRetracted,
                TechnologyMovedToRing,
                TechnologyRetired,
                TechnologyReinstated {

    TechnologyId technologyId();

    /** Where it was read; null for what people say. */
    default @Nullable Origin origin() {
        return null;
    }
}
