package io.whyledger.domain.technology;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A technology became a candidate; its id comes from this first name. */
@Revision("1")
public record TechnologyRegistered(
        TechnologyId technologyId,
        String name,
        Category category,
        @Nullable String homepage,
        @Nullable String summary,
        @Nullable TechnologyId parentId,
        @Nullable Origin origin)
        implements TechnologyEvent {}
