package io.whyledger.query.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a ranking is computed from: a row for each option, a column for each criterion, and in each cell the scores that
 * evaluators gave.
 */
record ScoreSheet(List<TechnologyId> options, List<WeightedCriterion> criteria, Scale scale, List<Ballot> ballots) {

    ScoreSheet {
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
        ballots = List.copyOf(ballots);
    }

    /** In the order of the ballots; empty where nobody gave one. */
    List<Integer> scores(TechnologyId option, String criterion) {
        return ballots.stream()
                .flatMap(ballot -> ballot.scores().stream())
                .filter(score ->
                        score.option().equals(option) && score.criterion().equals(criterion))
                .map(Score::value)
                .toList();
    }

    /**
     * The arithmetic mean of each cell, every evaluator counting the same. A cell that nobody scored counts as the lowest
     * of the scale, because nobody has said anything for the option there.
     */
    double[][] means() {
        double[][] means = new double[options.size()][criteria.size()];
        for (int option = 0; option < means.length; option++) {
            for (int criterion = 0; criterion < means[option].length; criterion++) {
                means[option][criterion] = scores(
                                options.get(option), criteria.get(criterion).criterion())
                        .stream()
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElse(scale.lowest());
            }
        }
        return means;
    }

    double[] shares() {
        return shares(criteria);
    }

    /** The weights so that they add up to 1; divided as decimals, because they may be too large for a double. */
    static double[] shares(List<WeightedCriterion> criteria) {
        BigDecimal total = criteria.stream().map(WeightedCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return criteria.stream()
                .mapToDouble(
                        it -> it.weight().divide(total, MathContext.DECIMAL64).doubleValue())
                .toArray();
    }

    ScoreSheet weighing(Map<String, BigDecimal> weights) {
        return new ScoreSheet(
                options,
                criteria.stream()
                        .map(it -> new WeightedCriterion(
                                it.criterion(), weights.getOrDefault(it.criterion(), it.weight())))
                        .toList(),
                scale,
                ballots);
    }

    ScoreSheet without(PersonId evaluator) {
        return new ScoreSheet(
                options,
                criteria,
                scale,
                ballots.stream()
                        .filter(ballot -> !ballot.evaluator().equals(evaluator))
                        .toList());
    }

    ScoreSheet leavingOut(Collection<TechnologyId> left) {
        return new ScoreSheet(
                options.stream().filter(option -> !left.contains(option)).toList(), criteria, scale, ballots);
    }
}
