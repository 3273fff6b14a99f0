package io.whyledger.command.technology;

import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.TechnologyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes a technology a candidate. */
public record RegisterTechnology(
        @TargetAggregateIdentifier TechnologyId technologyId,
        String name,
        Category category,
        @Nullable String homepage,
        @Nullable String summary,
        @Nullable TechnologyId parentId) {

    public RegisterTechnology {
        name = TechnologyName.check(name);
        category = new Category(Wording.line("category", category.value()));
        homepage = Wording.optionalLink("homepage", homepage);
        summary = Wording.optionalProse("summary", summary);
    }

    /** The id follows from the name. */
    public static RegisterTechnology named(
            String name,
            Category category,
            @Nullable String homepage,
            @Nullable String summary,
            @Nullable TechnologyId parentId) {
        return new RegisterTechnology(TechnologyId.ofName(name), name, category, homepage, summary, parentId);
    }
}
