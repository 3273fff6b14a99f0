package io.whyledger.command.evaluation;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the forms of the pages send where JSON would nest: repeated fields, and cells that may be left empty. */
final class FormFields {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?");

    private FormFields() {}

    /**
     * @param criterion repeated, as {@code weight} is
     * @param evaluators names with commas or spaces between them
     */
    record Opening(
            @NotBlank @Size(max = Wording.LINE) String name,
            @NotBlank @Size(max = Wording.PROSE) String question,
            @NotNull List<String> options,
            @NotNull List<String> criterion,
            @NotNull List<String> weight,
            @Valid @Nullable ScaleFields scale,
            @Nullable String evaluators) {

        OpenEvaluation command(PersonId opener) {
            List<String> chosen =
                    options.stream().filter(option -> !option.isBlank()).toList();
            Options.requireCount(chosen.size());
            return OpenEvaluation.named(
                    name,
                    question,
                    chosen.stream().map(TechnologyId::parse).toList(),
                    weighted(criterion, weight),
                    scale == null ? Scale.ONE_TO_FIVE : scale.scale(),
                    people(evaluators),
                    opener);
        }
    }

    record ScaleFields(@Nullable Integer lowest, @Nullable Integer highest) {

        /** What is left empty is as usual. */
        Scale scale() {
            Scale usual = Scale.ONE_TO_FIVE;
            return new Scale(
                    Objects.requireNonNullElse(lowest, usual.lowest()),
                    Objects.requireNonNullElse(highest, usual.highest()));
        }
    }

    /** @param criterion repeated, as {@code weight} is */
    record Weights(
            @NotNull List<String> criterion,
            @NotNull List<String> weight,
            @NotBlank @Size(max = Wording.PROSE) String reason) {

        ReweightCriteria command(EvaluationId id, PersonId by) {
            return new ReweightCriteria(id, weighted(criterion, weight), reason, by);
        }
    }

    /** @param cells all that the form shows, also those without a score */
    record BallotPaper(
            @NotNull @Size(max = SubmitBallot.MOST_SCORES, groups = Requests.Limits.class)
                    List<@Valid @Nullable CellFields> cells) {

        SubmitBallot command(EvaluationId id, PersonId evaluator) {
            List<Score> scores = cells.stream()
                    .filter(Objects::nonNull)
                    .filter(CellFields::isFilled)
                    .map(CellFields::score)
                    .toList();
            return new SubmitBallot(id, evaluator, scores);
        }
    }

    record CellFields(
            @NotBlank String option,
            @NotBlank @Size(max = Wording.LINE) String criterion,
            @Min(0) @Max(OpenEvaluation.HIGHEST_SCORE) @Nullable Integer value,
            @Size(max = Wording.PROSE) @Nullable String justification) {

        private boolean isFilled() {
            return value != null || (justification != null && !justification.isBlank());
        }

        private Score score() {
            if (value == null) {
                throw new MalformedInput(
                        "ballot.justification-without-score",
                        "%s has a justification under %s, but no score; give one, or empty both."
                                .formatted(option, criterion));
            }
            return new Score(TechnologyId.parse(option), criterion, value, justification);
        }
    }

    /** Offered criteria without a weight were not chosen, and a row without a criterion is a spare one. */
    private static List<WeightedCriterion> weighted(List<String> criteria, List<String> weights) {
        int rows = Math.min(criteria.size(), weights.size());
        if (filled(criteria) > rows || filled(weights) > rows) {
            throw new MalformedInput("evaluation.weight-missing", "Give each criterion a weight, in the same order.");
        }
        return IntStream.range(0, rows)
                .filter(row -> !criteria.get(row).isBlank() && !weights.get(row).isBlank())
                .mapToObj(row -> new WeightedCriterion(criteria.get(row), number(criteria.get(row), weights.get(row))))
                .toList();
    }

    /** How many there are without the blank ones at the end. */
    private static int filled(List<String> items) {
        int count = items.size();
        while (count > 0 && items.get(count - 1).isBlank()) {
            count--;
        }
        return count;
    }

    private static BigDecimal number(String criterion, String weight) {
        if (!NUMBER.matcher(weight).matches()) {
            throw new MalformedInput(
                    "evaluation.weight-out-of-range",
                    "The weight of %s must be a number above 0, such as 2 or 0.5.".formatted(criterion));
        }
        return new BigDecimal(weight);
    }

    private static List<PersonId> people(@Nullable String names) {
        return names == null ? List.of() : PersonId.parseAll(names);
    }
}
