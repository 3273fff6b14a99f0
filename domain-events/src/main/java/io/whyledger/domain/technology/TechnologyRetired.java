package io.whyledger.domain.technology;

import org.axonframework.serialization.Revision;

/** A technology is no candidate any more. */
@Revision("1")
public record TechnologyRetired(TechnologyId technologyId, String reason) implements TechnologyEvent {}
