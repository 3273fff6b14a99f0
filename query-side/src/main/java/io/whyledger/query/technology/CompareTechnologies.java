package io.whyledger.query.technology;

import io.whyledger.domain.technology.TechnologyId;
import java.util.List;

/** Asks for two or more technologies side by side. Answered by {@link Comparison}; refused when one is not known. */
public record CompareTechnologies(List<TechnologyId> technologyIds) {

    public CompareTechnologies {
        technologyIds = List.copyOf(technologyIds);
    }
}
