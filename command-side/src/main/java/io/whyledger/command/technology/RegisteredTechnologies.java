package io.whyledger.command.technology;

import io.whyledger.domain.technology.TechnologyId;

/** Knows which technologies have ever been registered. */
@FunctionalInterface
public interface RegisteredTechnologies {

    boolean contain(TechnologyId technologyId);
}
