package io.whyledger.domain.technology;

import io.whyledger.domain.DomainEvent;

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
}
