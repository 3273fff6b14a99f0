package io.whyledger.command.technology;

import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** States anew what a technology is; what is absent becomes unknown. */
public record DescribeTechnology(
        @TargetAggregateIdentifier TechnologyId technologyId,
        Category category,
        @Nullable String homepage,
        @Nullable String summary,
        @Nullable TechnologyId parentId) {

    public DescribeTechnology {
        category = new Category(Wording.line("category", category.value()));
        homepage = Wording.optionalLink("homepage", homepage);
        summary = Wording.optionalProse("summary", summary);
    }
}
