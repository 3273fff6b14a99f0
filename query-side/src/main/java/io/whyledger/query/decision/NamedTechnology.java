package io.whyledger.query.decision;

import io.whyledger.domain.technology.TechnologyId;

/** A technology, by the name that it goes by today. */
public record NamedTechnology(TechnologyId id, String name) {}
