package io.whyledger.query.technology;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the catalogue; an absent filter lets everything pass. Answered by {@code PageOf<TechnologySummary>}.
 *
 * @param text words that all occur in the name, the summary, the category or a finding, whatever their case or accents
 * @param retired only retired ones, only candidates, or both when absent
 */
public record ListTechnologies(
        @Nullable String text,
        @Nullable String category,
        @Nullable TechnologyId parent,
        @Nullable Ring ring,
        @Nullable Boolean retired,
        Sort sort,
        boolean descending,
        int page,
        int size) {

    /** By what the catalogue can be sorted. */
    public enum Sort {
        NAME,
        CATEGORY,
        RING,
        FINDINGS,
        CHANGED
    }
}
