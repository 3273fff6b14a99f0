package io.whyledger.query.technology;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.TechnologyId;

/** Asks for one finding with its history. Answered by an {@code Optional<FindingDetails>}. */
public record FindFinding(TechnologyId technologyId, FindingId findingId) {}
