package io.whyledger.domain.technology;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A technology is recommended to this degree from a day on, which may lie in the past. */
@Revision("1")
public record TechnologyMovedToRing(TechnologyId technologyId, Ring ring, String rationale, LocalDate effectiveOn)
        implements TechnologyEvent {}
