package io.whyledger.query.evaluation;

import io.whyledger.domain.technology.TechnologyId;

/** A candidate, by the name that it goes by today. */
public record OptionName(TechnologyId technologyId, String name) {}
