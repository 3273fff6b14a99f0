package io.whyledger.domain.technology;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What a technology is was stated anew; an absent part is unknown. */
@Revision("1")
public record TechnologyDescribed(
        TechnologyId technologyId,
        Category category,
        @Nullable String homepage,
        @Nullable String summary,
        @Nullable TechnologyId parentId,
        @Nullable Origin origin)
        implements TechnologyEvent {}
