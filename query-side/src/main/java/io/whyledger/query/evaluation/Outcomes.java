package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.query.evaluation.EvaluationDetails.CriterionShare;
import io.whyledger.query.evaluation.Outcome.Cell;
import io.whyledger.query.evaluation.Outcome.Closeness;
import io.whyledger.query.evaluation.Outcome.Disagreement;
import io.whyledger.query.evaluation.Outcome.Flip;
import io.whyledger.query.evaluation.Outcome.Gap;
import io.whyledger.query.evaluation.Outcome.Ranked;
import io.whyledger.query.evaluation.Outcome.WeightChange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Computes what follows from a sheet of scores. */
final class Outcomes {

    private final ScoreSheet sheet;
    private final List<OptionName> options;
    private final double[][] means;
    private final double[] shares;

    private Outcomes(ScoreSheet sheet, Function<TechnologyId, OptionName> names) {
        this.sheet = sheet;
        this.options = sheet.options().stream().map(names).toList();
        this.means = sheet.means();
        this.shares = sheet.shares();
    }

    static Outcome of(ScoreSheet sheet, Function<TechnologyId, OptionName> names) {
        return new Outcomes(sheet, names).outcome();
    }

    static List<CriterionShare> shares(List<WeightedCriterion> criteria, double[] shares) {
        return IntStream.range(0, criteria.size())
                .mapToObj(at -> new CriterionShare(
                        criteria.get(at).criterion(), criteria.get(at).weight(), shares[at]))
                .toList();
    }

    private Outcome outcome() {
        double[][] contributions = WeightedSum.contributions(means, shares);
        double[] values = WeightedSum.values(contributions);
        int[] ranks = Ranks.of(values);
        return new Outcome(
                shares(sheet.criteria(), shares),
                Ranks.bestFirst(ranks).stream()
                        .map(at -> new Ranked(
                                options.get(at),
                                ranks[at],
                                Ranks.isShared(ranks, at),
                                values[at],
                                Arrays.stream(contributions[at]).boxed().toList()))
                        .toList(),
                topsis(),
                sheet.criteria().stream()
                        .map(criterion -> disagreement(criterion.criterion()))
                        .toList(),
                gaps(),
                flip(ranks));
    }

    private List<Closeness> topsis() {
        Topsis.Separation[] separations = Topsis.separations(means, shares);
        int[] ranks = Ranks.of(Arrays.stream(separations)
                .mapToDouble(Topsis.Separation::closeness)
                .toArray());
        return Ranks.bestFirst(ranks).stream()
                .map(at -> new Closeness(
                        options.get(at),
                        ranks[at],
                        Ranks.isShared(ranks, at),
                        separations[at].closeness(),
                        separations[at].toIdeal(),
                        separations[at].toAntiIdeal()))
                .toList();
    }

    private Disagreement disagreement(String criterion) {
        int column = sheet.criteria().stream()
                .map(WeightedCriterion::criterion)
                .toList()
                .indexOf(criterion);
        List<Cell> cells = IntStream.range(0, options.size())
                .mapToObj(row -> cell(row, column, sheet.scores(sheet.options().get(row), criterion)))
                .toList();
        double deviation = Deviation.of(cells.stream().map(Cell::scores).toList());
        return new Disagreement(criterion, deviation, Deviation.relative(deviation, sheet.scale()), cells);
    }

    private Cell cell(int row, int column, List<Integer> scores) {
        return new Cell(options.get(row), scores, means[row][column], Deviation.of(List.of(scores)));
    }

    private List<Gap> gaps() {
        return options.stream()
                .flatMap(option -> sheet.criteria().stream()
                        .map(WeightedCriterion::criterion)
                        .filter(criterion ->
                                sheet.scores(option.technologyId(), criterion).isEmpty())
                        .map(criterion -> new Gap(option, criterion)))
                .toList();
    }

    private Flip flip(int[] ranks) {
        List<Integer> winners = IntStream.range(0, ranks.length)
                .filter(at -> ranks[at] == 1)
                .boxed()
                .toList();
        if (winners.size() != 1) {
            return new Flip(winners.size() > 1, null, List.of());
        }
        WeightFlips flips = new WeightFlips(means, shares);
        int winner = winners.get(0);
        return new Flip(
                false,
                flips.smallest(winner).map(this::change).orElse(null),
                flips.all(winner).map(this::change).toList());
    }

    /** All weights together are 1 for a flip; they were given in another measure. */
    private WeightChange change(WeightFlips.Flip flip) {
        WeightedCriterion criterion = sheet.criteria().get(flip.criterion());
        double all = sheet.criteria().stream()
                .map(WeightedCriterion::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        return new WeightChange(
                criterion.criterion(),
                criterion.weight().doubleValue(),
                flip.weight() * all,
                flip.share(),
                flip.newShare(),
                options.get(flip.rival()));
    }
}
