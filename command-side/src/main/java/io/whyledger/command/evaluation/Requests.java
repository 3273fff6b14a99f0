package io.whyledger.command.evaluation;

import io.swagger.v3.oas.annotations.media.Schema;
import io.whyledger.command.technology.Wording;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about evaluations as JSON. */
final class Requests {

    private Requests() {}

    /** How much of something there may be. */
    interface Limits {}

    /** A list that is too long is refused before its items are looked at. */
    @GroupSequence({Limits.class, Default.class})
    interface LimitsFirst {}

    record EvaluationOpening(
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Backend language") String name,
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "In which language do we write the new backend?")
                    String question,
            @NotNull
                    @Size(min = Options.FEWEST, max = Options.MOST, groups = Limits.class)
                    @Schema(description = "slugs of technologies", example = "[\"python\", \"rust\"]")
                    List<@Nullable String> options,
            @NotNull
                    @Size(min = 1, max = Criteria.MOST, groups = Limits.class)
                    @Schema(
                            example =
                                    "[{\"criterion\": \"Ease of use\", \"weight\": 3}, {\"criterion\": \"Concurrency\", \"weight\": 1.5}]")
                    List<@Valid @NotNull Weighting> criteria,
            @Valid @Schema(description = "1 to 5 when absent", example = "{\"lowest\": 1, \"highest\": 5}") @Nullable
                    ScoreScale scale,
            @Size(max = OpenEvaluation.MOST_EVALUATORS, groups = Limits.class)
                    @Schema(
                            description = "who may vote; everybody when absent or empty",
                            example = "[\"ada\", \"grace\"]")
                    @Nullable
                    List<@Nullable String> evaluators) {

        OpenEvaluation command(PersonId opener) {
            return OpenEvaluation.named(
                    name,
                    question,
                    each("option", options, TechnologyId::parse),
                    weighted(criteria),
                    scale == null ? Scale.ONE_TO_FIVE : scale.scale(),
                    evaluators == null ? List.of() : each("evaluator", evaluators, PersonId::parse),
                    opener);
        }
    }

    record Weighting(
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Ease of use") String criterion,
            @NotNull
                    @Positive
                    @DecimalMax(Criteria.HEAVIEST)
                    @Digits(integer = 4, fraction = Criteria.DECIMALS)
                    @Schema(description = "relative to the others", example = "3")
                    BigDecimal weight) {}

    record ScoreScale(
            @NotNull @Min(0) @Max(OpenEvaluation.HIGHEST_SCORE) @Schema(example = "1") Integer lowest,
            @NotNull @Min(0) @Max(OpenEvaluation.HIGHEST_SCORE) @Schema(example = "5") Integer highest) {

        Scale scale() {
            return new Scale(lowest, highest);
        }
    }

    record NewOption(@NotBlank @Schema(description = "slug of a technology", example = "kotlin") String option) {

        AddOption command(EvaluationId id, PersonId by) {
            return new AddOption(id, TechnologyId.parse(option.strip()), by);
        }
    }

    record OptionWithdrawal(
            @NotBlank @Schema(description = "slug of a technology", example = "kotlin") String option,
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "Nobody in the team knows it") String reason) {

        WithdrawOption command(EvaluationId id, PersonId by) {
            return new WithdrawOption(id, TechnologyId.parse(option.strip()), reason, by);
        }
    }

    record Reweighting(
            @NotNull
                    @Size(min = 1, max = Criteria.MOST, groups = Limits.class)
                    @Schema(
                            example =
                                    "[{\"criterion\": \"Ease of use\", \"weight\": 2}, {\"criterion\": \"Concurrency\", \"weight\": 2}]")
                    List<@Valid @NotNull Weighting> criteria,
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "The service has many open connections")
                    String reason) {

        ReweightCriteria command(EvaluationId id, PersonId by) {
            return new ReweightCriteria(id, weighted(criteria), reason, by);
        }
    }

    record Vote(
            @NotNull
                    @Size(min = 1, max = SubmitBallot.MOST_SCORES, groups = Limits.class)
                    @Schema(
                            description = "the whole ballot; cells may be left out",
                            example =
                                    "[{\"option\": \"python\", \"criterion\": \"Ease of use\", \"value\": 5, \"justification\": \"New people are productive within a day.\"}]")
                    List<@Valid @NotNull CellScore> scores) {

        SubmitBallot command(EvaluationId id, PersonId evaluator) {
            return new SubmitBallot(
                    id, evaluator, scores.stream().map(CellScore::score).toList());
        }
    }

    record CellScore(
            @NotBlank @Schema(description = "slug of an option", example = "python") String option,
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Ease of use") String criterion,
            @NotNull
                    @Min(0)
                    @Max(OpenEvaluation.HIGHEST_SCORE)
                    @Schema(description = "on the scale; more is better", example = "5")
                    Integer value,
            @Size(max = Wording.PROSE) @Schema(example = "New people are productive within a day.") @Nullable
                    String justification) {

        Score score() {
            return new Score(TechnologyId.parse(option.strip()), criterion, value, justification);
        }
    }

    record Abandonment(
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "The backend will be bought") String reason) {

        AbandonEvaluation command(EvaluationId id, PersonId by) {
            return new AbandonEvaluation(id, reason, by);
        }
    }

    private static List<WeightedCriterion> weighted(List<Weighting> criteria) {
        return criteria.stream()
                .map(it -> new WeightedCriterion(it.criterion(), it.weight()))
                .toList();
    }

    private static <T> List<T> each(String what, List<@Nullable String> texts, Function<String, T> parse) {
        return texts.stream()
                .map(text -> {
                    if (text == null || text.isBlank()) {
                        throw new MalformedInput("text.malformed", "One " + what + " is empty; leave it out.");
                    }
                    return parse.apply(text.strip());
                })
                .toList();
    }
}
