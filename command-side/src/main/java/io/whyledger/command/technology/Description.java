package io.whyledger.command.technology;

import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRegistered;
import org.jspecify.annotations.Nullable;

/**
 * What a technology is said to be.
 *
 * @param document the document that says so; absent when a person does
 */
record Description(
        Category category,
        @Nullable String homepage,
        @Nullable String summary,
        @Nullable TechnologyId parentId,
        @Nullable String document) {

    static Description describes(TechnologyRegistered event) {
        return new Description(
                event.category(), event.homepage(), event.summary(), event.parentId(), document(event.origin()));
    }

    static Description describes(TechnologyDescribed event) {
        return new Description(
                event.category(), event.homepage(), event.summary(), event.parentId(), document(event.origin()));
    }

    static Description describes(DescribeTechnology command) {
        return new Description(command.category(), command.homepage(), command.summary(), command.parentId(), null);
    }

    /** What it becomes when a document describes it; no document tells the summary. */
    Description following(TakeOverCandidate candidate) {
        return new Description(
                candidate.category(),
                candidate.homepage(),
                summary,
                candidate.parentId(),
                candidate.origin().document());
    }

    Description withoutDocument() {
        return new Description(category, homepage, summary, parentId, null);
    }

    private static @Nullable String document(@Nullable Origin origin) {
        return origin == null ? null : origin.document();
    }
}
