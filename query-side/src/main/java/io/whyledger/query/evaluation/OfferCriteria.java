package io.whyledger.query.evaluation;

import io.whyledger.domain.technology.TechnologyId;
import java.util.List;

/** Asks which criteria technologies can be scored by. Answered by {@link OfferedCriteria}; refused when one is not known. */
public record OfferCriteria(List<TechnologyId> technologies) {

    public OfferCriteria {
        technologies = List.copyOf(technologies);
    }
}
