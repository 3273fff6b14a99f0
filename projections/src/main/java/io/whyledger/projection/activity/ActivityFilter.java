package io.whyledger.projection.activity;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * What narrows the activity down; an absent part lets everything pass.
 *
 * @param subject the stream that it happened to
 * @param upTo the position to which all segments have told it, so that nothing can come in between later
 */
public record ActivityFilter(@Nullable String subject, @Nullable String actor, long upTo)
        implements Specification<ActivityView> {

    private static final long serialVersionUID = 1L;

    @Override
    public Predicate toPredicate(Root<ActivityView> row, @Nullable CriteriaQuery<?> query, CriteriaBuilder build) {
        List<Predicate> all = new ArrayList<>();
        all.add(build.lessThanOrEqualTo(row.get("position"), upTo));
        if (subject != null) {
            all.add(build.equal(row.get("subject"), subject));
        }
        if (actor != null) {
            all.add(build.equal(row.get("actor"), actor));
        }
        return build.and(all);
    }
}
