package io.whyledger.projection.decision;

import io.whyledger.projection.catalogue.SearchText;
import io.whyledger.projection.decision.PersonView.Part;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
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
 * @param author who is an author
 * @param waitingFor whose judgement is awaited
 */
public record DecisionFilter(
        @Nullable String text,
        Set<DecisionState> states,
        @Nullable String scope,
        @Nullable String technologyId,
        @Nullable String person,
        @Nullable String author,
        @Nullable String waitingFor,
        @Nullable Boolean stale,
        @Nullable Boolean due,
        @Nullable Boolean overdue,
        @Nullable Boolean changesRequested)
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
            all.add(build.equal(row.get("scopeKey"), SearchText.of(scope)));
        }
        if (query != null) {
            addParts(all, row, query, build);
        }
        addFlag(all, row, build, "stale", stale);
        addFlag(all, row, build, "due", due);
        addFlag(all, row, build, "overdue", overdue);
        addFlag(all, row, build, "changesRequested", changesRequested);
        return build.and(all);
    }

    private void addParts(List<Predicate> all, Root<DecisionView> row, CriteriaQuery<?> query, CriteriaBuilder build) {
        if (technologyId != null) {
            all.add(ofThose(
                    row, query, "relations", "stream", Set.of(technologyId), "kind", Set.of(RelationKind.values())));
        }
        if (person != null) {
            all.add(ofThose(
                    row, query, "people", "person", Set.of(person), "part", Set.of(Part.AUTHOR, Part.REVIEWER)));
        }
        if (author != null) {
            all.add(ofThose(row, query, "people", "person", Set.of(author), "part", Set.of(Part.AUTHOR)));
        }
        if (waitingFor != null) {
            all.add(ofThose(row, query, "people", "person", Set.of(waitingFor), "part", Set.of(Part.AWAITED)));
        }
    }

    /** By a list of ids, which an index gives at once, rather than by a look at each decision. */
    private static Predicate ofThose(
            Root<DecisionView> row,
            CriteriaQuery<?> query,
            String collection,
            String column,
            Collection<?> values,
            String role,
            Collection<?> roles) {
        Subquery<String> those = query.subquery(String.class);
        Root<DecisionView> one = those.from(DecisionView.class);
        Join<DecisionView, ?> part = one.join(collection);
        return row.get("id")
                .in(those.select(one.get("id"))
                        .where(part.get(column).in(values), part.get(role).in(roles)));
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
