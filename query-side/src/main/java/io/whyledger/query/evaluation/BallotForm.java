package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.query.evaluation.EvaluationDetails.CriterionShare;
import io.whyledger.query.evaluation.OfferedCriteria.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One's own ballot as a form: a row for each criterion and in it a cell for each option, with the evidence that the
 * catalogue has for it.
 *
 * @param steps the scores to choose from; empty when they are too many, so that a number is typed
 */
record BallotForm(List<OptionName> options, List<Row> rows, Scale scale, List<Integer> steps) {

    private static final int MOST_STEPS = 7;
    private static final int MOST_CHOICES = 60;
    private static final int MOST_STATEMENTS = 4;

    BallotForm {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
        steps = List.copyOf(steps);
    }

    record Row(CriterionShare criterion, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * An option under a criterion.
     *
     * @param index under which its fields are sent
     * @param evidence a few of its findings
     * @param more how many findings there are beside
     */
    record Cell(
            int index,
            OptionName option,
            List<Statement> evidence,
            int more,
            @Nullable Integer value,
            @Nullable String justification) {

        Cell {
            evidence = List.copyOf(evidence);
        }
    }

    static BallotForm of(EvaluationDetails evaluation, OfferedCriteria evidence, List<Score> own) {
        List<OptionName> options = evaluation.summary().options();
        List<Row> rows = new ArrayList<>();
        for (CriterionShare criterion : evaluation.criteria()) {
            int before = rows.size() * options.size();
            rows.add(new Row(
                    criterion,
                    IntStream.range(0, options.size())
                            .mapToObj(at -> cell(before + at, options.get(at), criterion.criterion(), evidence, own))
                            .toList()));
        }
        return new BallotForm(
                options, rows, evaluation.scale(), steps(evaluation.scale(), rows.size() * options.size()));
    }

    private static Cell cell(
            int index, OptionName option, String criterion, OfferedCriteria evidence, List<Score> own) {
        List<Statement> all = evidence.evidence(criterion, option);
        Score score = own.stream()
                .filter(it -> it.option().equals(option.technologyId())
                        && it.criterion().equals(criterion))
                .findFirst()
                .orElse(null);
        return new Cell(
                index,
                option,
                all.stream().limit(MOST_STATEMENTS).toList(),
                Math.max(0, all.size() - MOST_STATEMENTS),
                score == null ? null : score.value(),
                score == null ? null : score.justification());
    }

    private static List<Integer> steps(Scale scale, int cells) {
        boolean few = scale.highest() - scale.lowest() < MOST_STEPS && cells <= MOST_CHOICES;
        return few
                ? IntStream.rangeClosed(scale.lowest(), scale.highest()).boxed().toList()
                : List.of();
    }
}
