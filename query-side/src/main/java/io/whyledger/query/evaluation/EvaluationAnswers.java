package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.evaluation.BallotView;
import io.whyledger.projection.evaluation.EvaluationChangeView;
import io.whyledger.projection.evaluation.EvaluationView;
import io.whyledger.projection.evaluation.OptionView;
import io.whyledger.query.evaluation.EvaluationDetails.BallotReceipt;
import io.whyledger.query.evaluation.EvaluationDetails.CriterionShare;
import io.whyledger.query.evaluation.EvaluationDetails.EvaluationChange;
import io.whyledger.query.evaluation.EvaluationDetails.Withdrawal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns rows of evaluations into answers. */
final class EvaluationAnswers {

    private EvaluationAnswers() {}

    static EvaluationSummary summary(EvaluationView row, Function<TechnologyId, OptionName> names) {
        return new EvaluationSummary(
                EvaluationId.parse(row.id()),
                row.name(),
                row.question(),
                row.state(),
                row.options().stream()
                        .filter(option -> !option.withdrawn())
                        .map(option -> name(option, names))
                        .toList(),
                row.ballots(),
                row.evaluators().size(),
                row.openedBy(),
                row.openedAt().atOffset(ZoneOffset.UTC),
                utc(row.endedAt()),
                row.version());
    }

    static EvaluationDetails details(
            EvaluationView row,
            List<BallotView> ballots,
            List<EvaluationChangeView> history,
            Function<TechnologyId, OptionName> names) {
        List<String> voted = ballots.stream().map(BallotView::evaluator).toList();
        return new EvaluationDetails(
                summary(row, names),
                row.scale(),
                row.options().stream()
                        .filter(OptionView::withdrawn)
                        .map(option ->
                                new Withdrawal(name(option, names), Objects.requireNonNullElse(option.reason(), "")))
                        .toList(),
                shares(row.criteria()),
                row.evaluators(),
                ballots.stream().map(EvaluationAnswers::receipt).toList(),
                row.evaluators().stream().filter(it -> !voted.contains(it)).toList(),
                row.abandonedBecause(),
                history.stream().map(EvaluationAnswers::change).toList());
    }

    static BallotReceipt receipt(BallotView row) {
        return new BallotReceipt(
                row.evaluator(), row.submittedAt().atOffset(ZoneOffset.UTC), row.revisions(), utc(row.revisedAt()));
    }

    private static EvaluationChange change(EvaluationChangeView row) {
        return new EvaluationChange(
                row.position(),
                row.at().atOffset(ZoneOffset.UTC),
                row.actor(),
                row.kind(),
                row.technologyId() == null ? null : TechnologyId.parse(row.technologyId()),
                row.reason(),
                shares(row.criteria()));
    }

    private static List<CriterionShare> shares(List<WeightedCriterion> criteria) {
        return criteria.isEmpty() ? List.of() : Outcomes.shares(criteria, ScoreSheet.shares(criteria));
    }

    private static OptionName name(OptionView option, Function<TechnologyId, OptionName> names) {
        return names.apply(TechnologyId.parse(option.technologyId()));
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
