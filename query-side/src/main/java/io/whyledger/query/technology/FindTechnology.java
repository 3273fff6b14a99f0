package io.whyledger.query.technology;

import io.whyledger.domain.technology.TechnologyId;

/** Asks for one technology in full. Answered by an {@code Optional<TechnologyDetails>}. */
public record FindTechnology(TechnologyId technologyId) {}
