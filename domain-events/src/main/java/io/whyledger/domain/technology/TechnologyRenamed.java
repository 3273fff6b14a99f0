package io.whyledger.domain.technology;

import org.axonframework.serialization.Revision;

/** A technology goes by another name; its id stays. */
@Revision("1")
public record TechnologyRenamed(TechnologyId technologyId, String name) implements TechnologyEvent {}
