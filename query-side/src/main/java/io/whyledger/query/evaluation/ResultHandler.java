package io.whyledger.query.evaluation;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.evaluation.EvaluationResultView;
import io.whyledger.projection.evaluation.EvaluationResultViews;
import io.whyledger.projection.evaluation.EvaluationState;
import io.whyledger.projection.evaluation.EvaluationView;
import io.whyledger.projection.evaluation.EvaluationViews;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what follows from closed evaluations, and what would follow if things were otherwise. */
@Component
@Transactional(transactionManager = "transactionManager", readOnly = true)
class ResultHandler {

    private final EvaluationViews evaluations;
    private final EvaluationResultViews results;
    private final OptionNames names;
    private final EvidenceFinder evidence;

    ResultHandler(
            EvaluationViews evaluations, EvaluationResultViews results, OptionNames names, EvidenceFinder evidence) {
        this.evaluations = evaluations;
        this.results = results;
        this.names = names;
        this.evidence = evidence;
    }

    @QueryHandler
    EvaluationResult handle(FindResult query) {
        EvaluationView evaluation = closed(query.evaluationId());
        ScoreSheet sheet = sheet(evaluation);
        return new EvaluationResult(
                query.evaluationId(),
                evaluation.name(),
                evaluation.question(),
                sheet.scale(),
                closedAt(evaluation).atOffset(ZoneOffset.UTC),
                closedPosition(evaluation),
                sheet.ballots(),
                Outcomes.of(sheet, names(sheet)));
    }

    @QueryHandler
    Supposition handle(WhatIf query) {
        EvaluationView evaluation = closed(query.evaluationId());
        ScoreSheet frozen = sheet(evaluation);
        Function<TechnologyId, OptionName> called = names(frozen);
        List<EvidenceSince> since = query.today() ? evidence.since(closedPosition(evaluation), frozen, called) : null;
        List<OptionName> retired = retired(since);
        ScoreSheet supposed = without(query.without(), weighing(query, frozen))
                .leavingOut(retired.stream().map(OptionName::technologyId).toList());
        Outcome result = Outcomes.of(frozen, called);
        return new Supposition(
                result.ranking(),
                result.criteria(),
                Outcomes.of(supposed, called),
                query.without() == null ? null : query.without().value(),
                retired,
                since);
    }

    private static List<OptionName> retired(@Nullable List<EvidenceSince> since) {
        return since == null
                ? List.of()
                : since.stream()
                        .filter(EvidenceSince::retired)
                        .map(EvidenceSince::option)
                        .toList();
    }

    private static ScoreSheet weighing(WhatIf query, ScoreSheet frozen) {
        Set<String> known =
                frozen.criteria().stream().map(WeightedCriterion::criterion).collect(Collectors.toSet());
        query.weights().keySet().stream()
                .filter(criterion -> !known.contains(criterion))
                .findFirst()
                .ifPresent(criterion -> {
                    throw new MalformedInput(
                            "what-if.unknown-criterion",
                            "There is no criterion “%s” in this evaluation; name one of: %s."
                                    .formatted(
                                            criterion,
                                            String.join(
                                                    ", ",
                                                    known.stream().sorted().toList())));
                });
        ScoreSheet weighted = frozen.weighing(query.weights());
        if (weighted.criteria().stream().noneMatch(it -> it.weight().signum() > 0)) {
            throw new MalformedInput("what-if.no-weight", "Leave at least one criterion with a weight above 0.");
        }
        return weighted;
    }

    private static ScoreSheet without(@Nullable PersonId evaluator, ScoreSheet sheet) {
        if (evaluator == null) {
            return sheet;
        }
        List<PersonId> voted = sheet.ballots().stream().map(Ballot::evaluator).toList();
        if (!voted.contains(evaluator)) {
            throw new MalformedInput(
                    "what-if.unknown-evaluator",
                    "%s has no ballot that counts; leave out one of: %s."
                            .formatted(
                                    evaluator,
                                    String.join(
                                            ", ",
                                            voted.stream().map(PersonId::value).toList())));
        }
        if (voted.size() == 1) {
            throw new MalformedInput(
                    "what-if.no-ballot-left",
                    "%s is the only one who has voted; keep the ballot.".formatted(evaluator));
        }
        return sheet.without(evaluator);
    }

    private EvaluationView closed(EvaluationId id) {
        EvaluationView evaluation = evaluations.findById(id.value()).orElseThrow(() -> new UnknownEvaluation(id));
        if (evaluation.state() != EvaluationState.CLOSED) {
            throw new NotClosed(evaluation);
        }
        return evaluation;
    }

    private ScoreSheet sheet(EvaluationView evaluation) {
        EvaluationResultView result = results.findById(evaluation.id()).orElseThrow(() -> new NotClosed(evaluation));
        return new ScoreSheet(result.options(), result.criteria(), evaluation.scale(), result.ballots());
    }

    private Function<TechnologyId, OptionName> names(ScoreSheet sheet) {
        return names.of(sheet.options().stream().map(TechnologyId::value).toList());
    }

    private static Instant closedAt(EvaluationView evaluation) {
        return Objects.requireNonNull(evaluation.endedAt(), "a closed evaluation has ended");
    }

    private static long closedPosition(EvaluationView evaluation) {
        return Objects.requireNonNull(evaluation.endedPosition(), "a closed evaluation has ended");
    }
}
