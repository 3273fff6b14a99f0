package io.whyledger.projection.catalogue;

import io.whyledger.domain.technology.Ring;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * What narrows the catalogue down; an absent part lets everything pass.
 *
 * @param text words that all occur in the name, the category, the summary or a finding that holds
 */
public record CatalogueFilter(
        @Nullable String text,
        @Nullable String category,
        @Nullable String parentId,
        @Nullable Ring ring,
        @Nullable Boolean retired)
        implements Specification<CatalogueView> {

    private static final long serialVersionUID = 1L;

    @Override
    public Predicate toPredicate(Root<CatalogueView> row, @Nullable CriteriaQuery<?> query, CriteriaBuilder build) {
        List<Predicate> all = new ArrayList<>();
        if (text != null) {
            SearchText.words(text).forEach(word -> all.add(contains(row, word, build)));
        }
        if (category != null) {
            all.add(build.equal(row.get("category"), category));
        }
        if (parentId != null) {
            all.add(build.equal(row.get("parentId"), parentId));
        }
        if (ring != null) {
            all.add(build.equal(row.get("ring"), ring));
        }
        if (retired != null) {
            all.add(build.equal(row.get("retired"), retired));
        }
        return build.and(all);
    }

    /** Not by {@code like}: a percent sign is a letter as any other, and this is faster. */
    private static Predicate contains(Root<CatalogueView> row, String word, CriteriaBuilder build) {
        return build.or(
                build.gt(build.locate(row.get("headerText"), word), 0),
                build.gt(build.locate(row.get("held").get("findingText"), word), 0));
    }
}
