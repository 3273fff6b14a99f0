package io.whyledger.projection.decision;

import io.whyledger.projection.Keys;
import io.whyledger.projection.catalogue.SearchText;
import io.whyledger.projection.decision.PersonView.Part;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * What narrows decisions down; an absent part lets everything pass.
 *
 * @param text words that all occur in label, title, scope, outcome, drivers or names of options
 * @param states any of these; all when empty
 * @param technologyId that it considers, moves or relies on
 * @param person who is an author or a reviewer
 * @param waitingFor whose judgement is awaited
 */
public record DecisionFilter(
        @Nullable String text,
        Set<DecisionState> states,
        @Nullable String scope,
        @Nullable String technologyId,
        @Nullable String person,
        @Nullable String waitingFor,
        @Nullable Boolean stale,
        @Nullable Boolean due,
        @Nullable Boolean overdue)
        implements Specification<DecisionView> {

    private static final long serialVersionUID = 1L;

    public DecisionFilter {
        states = Set.copyOf(states);
    }

    @Override
    public Predicate toPredicate(Root<DecisionView> row, @Nullable CriteriaQuery<?> query, CriteriaBuilder build) {
        List<Predicate> all = new ArrayList<>();
        if (text != null) {
            SearchText.words(text).forEach(word -> all.add(build.gt(build.locate(row.get("searchText"), word), 0)));
        }
        if (!states.isEmpty()) {
            all.add(row.get("state").in(states));
        }
        if (scope != null) {
            all.add(build.equal(row.get("scopeKey"), Keys.of(SearchText.of(scope))));
        }
        if (query != null) {
            addParts(all, row, query, build);
        }
        addFlag(all, row, build, "stale", stale);
        addFlag(all, row, build, "due", due);
        addFlag(all, row, build, "overdue", overdue);
        return build.and(all);
    }

    /** By joins, which start from the few parts that an index gives at once; a look at each decision would not. */
    private void addParts(List<Predicate> all, Root<DecisionView> row, CriteriaQuery<?> query, CriteriaBuilder build) {
        if (technologyId != null) {
            all.add(build.equal(row.join("relations").get("stream"), technologyId));
            query.distinct(true);
        }
        if (person != null) {
            all.add(with(row, build, person, Part.AUTHOR, Part.REVIEWER));
            query.distinct(true);
        }
        if (waitingFor != null) {
            all.add(with(row, build, waitingFor, Part.AWAITED));
        }
    }

    private static Predicate with(Root<DecisionView> row, CriteriaBuilder build, String person, Part... parts) {
        Join<DecisionView, ?> people = row.join("people");
        return build.and(
                build.equal(people.get("person"), person), people.get("part").in((Object[]) parts));
    }

    private static void addFlag(
            List<Predicate> all,
            Root<DecisionView> row,
            CriteriaBuilder build,
            String column,
            @Nullable Boolean wanted) {
        if (wanted != null) {
            all.add(build.equal(row.get(column), wanted));
        }
    }
}
