package io.whyledger.query.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.evaluation.BallotViews;
import io.whyledger.projection.evaluation.EvaluationChangeViews;
import io.whyledger.projection.evaluation.EvaluationFilter;
import io.whyledger.projection.evaluation.EvaluationView;
import io.whyledger.projection.evaluation.EvaluationViews;
import io.whyledger.projection.evaluation.EvaluatorKey;
import io.whyledger.projection.evaluation.OptionView;
import io.whyledger.projection.evaluation.SealedBallotViews;
import io.whyledger.query.http.PageOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what everybody may know of evaluations, and to each evaluator what is on their own ballot. */
@Component
@Transactional(transactionManager = "transactionManager", readOnly = true)
class EvaluationHandler {

    private final EvaluationViews evaluations;
    private final BallotViews ballots;
    private final SealedBallotViews sealed;
    private final EvaluationChangeViews changes;
    private final OptionNames names;

    EvaluationHandler(
            EvaluationViews evaluations,
            BallotViews ballots,
            SealedBallotViews sealed,
            EvaluationChangeViews changes,
            OptionNames names) {
        this.evaluations = evaluations;
        this.ballots = ballots;
        this.sealed = sealed;
        this.changes = changes;
        this.names = names;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon compares classes and would not find a handler of PageOf<EvaluationSummary>
    PageOf handle(ListEvaluations query) {
        Page<EvaluationView> rows = evaluations.findAll(
                filter(query), PageRequest.of(query.page(), query.size(), EvaluationViews.NEWEST_FIRST));
        Function<TechnologyId, OptionName> called = names(rows.stream());
        return new PageOf<>(
                rows.map(row -> EvaluationAnswers.summary(row, called)).getContent(),
                query.page(),
                query.size(),
                rows.getTotalElements());
    }

    @QueryHandler
    Optional<EvaluationDetails> handle(FindEvaluation query) {
        String id = query.evaluationId().value();
        return evaluations
                .findById(id)
                .map(row -> EvaluationAnswers.details(
                        row,
                        ballots.findAllOf(id),
                        changes.findByEvaluationIdOrderByPosition(id),
                        names(Stream.of(row))));
    }

    @QueryHandler
    Optional<OwnBallot> handle(FindBallot query) {
        EvaluatorKey own = EvaluatorKey.of(query.evaluationId(), query.evaluator());
        return ballots.findByKey(own).flatMap(ballot -> sealed.findByKey(own)
                .map(row -> new OwnBallot(EvaluationAnswers.receipt(ballot), row.scores())));
    }

    private Function<TechnologyId, OptionName> names(Stream<EvaluationView> rows) {
        List<String> options = rows.flatMap(row -> row.options().stream())
                .map(OptionView::technologyId)
                .toList();
        return names.of(options);
    }

    private static EvaluationFilter filter(ListEvaluations query) {
        return new EvaluationFilter(
                query.state(),
                query.technology() == null ? null : query.technology().value(),
                value(query.person()),
                value(query.awaiting()));
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
