package io.whyledger.domain.technology;

import org.axonframework.serialization.Revision;

/** A retired technology is a candidate again. */
@Revision("1")
public record TechnologyReinstated(TechnologyId technologyId, String reason) implements TechnologyEvent {}
