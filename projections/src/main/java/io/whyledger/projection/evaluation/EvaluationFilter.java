package io.whyledger.projection.evaluation;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * What narrows evaluations down; an absent part lets everything pass.
 *
 * @param technologyId is among the options, withdrawn or not
 * @param person has opened it, is asked to vote, or has voted
 * @param awaiting may vote and has not; only open ones wait
 */
public record EvaluationFilter(
        @Nullable EvaluationState state,
        @Nullable String technologyId,
        @Nullable String person,
        @Nullable String awaiting)
        implements Specification<EvaluationView> {

    private static final long serialVersionUID = 1L;

    @Override
    public Predicate toPredicate(Root<EvaluationView> row, @Nullable CriteriaQuery<?> query, CriteriaBuilder build) {
        List<Predicate> all = new ArrayList<>();
        if (state != null) {
            all.add(build.equal(row.get("state"), state));
        }
        if (query != null && technologyId != null) {
            all.add(hasOption(row, query, build, technologyId));
        }
        if (query != null && person != null) {
            all.add(build.or(
                    build.equal(row.get("openedBy"), person),
                    build.isMember(person, row.get("evaluators")),
                    hasVoted(row, query, build, person)));
        }
        if (query != null && awaiting != null) {
            all.add(build.equal(row.get("state"), EvaluationState.OPEN));
            all.add(build.or(build.isEmpty(row.get("evaluators")), build.isMember(awaiting, row.get("evaluators"))));
            all.add(build.not(hasVoted(row, query, build, awaiting)));
        }
        return build.and(all);
    }

    private static Predicate hasOption(
            Root<EvaluationView> row, CriteriaQuery<?> query, CriteriaBuilder build, String technologyId) {
        Subquery<Integer> options = query.subquery(Integer.class);
        Join<EvaluationView, OptionView> option = options.correlate(row).join("options");
        return build.exists(
                options.select(build.literal(1)).where(build.equal(option.get("technologyId"), technologyId)));
    }

    private static Predicate hasVoted(
            Root<EvaluationView> row, CriteriaQuery<?> query, CriteriaBuilder build, String person) {
        Subquery<Integer> ballots = query.subquery(Integer.class);
        Root<BallotView> ballot = ballots.from(BallotView.class);
        return build.exists(ballots.select(build.literal(1))
                .where(
                        build.equal(ballot.get("key").get("evaluationId"), row.get("id")),
                        build.equal(ballot.get("key").get("evaluator"), person)));
    }
}
