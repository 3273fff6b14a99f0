package io.whyledger.query.evaluation;

import io.whyledger.query.evaluation.Outcome.Flip;
import io.whyledger.query.evaluation.Outcome.Ranked;
import io.whyledger.query.evaluation.Outcome.WeightChange;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What it takes to flip the winner, in words.
 *
 * @param statement in one sentence or two
 * @param others what changes of other criteria would do it too
 */
record FlipWords(String statement, List<String> others) {

    private static final Figures FIGURES = Figures.INSTANCE;

    FlipWords {
        others = List.copyOf(others);
    }

    static FlipWords of(Outcome outcome) {
        List<String> winners = outcome.ranking().stream()
                .filter(ranked -> ranked.rank() == 1)
                .map(Ranked::option)
                .map(OptionName::name)
                .toList();
        Flip flip = outcome.flip();
        if (winners.isEmpty()) {
            return new FlipWords("No option is left to be ranked.", List.of());
        } else if (flip.shared()) {
            return new FlipWords(
                    "%s are level, so there is no winner that a change of weights could flip."
                            .formatted(winners.stream().collect(Collectors.joining(" and "))),
                    List.of());
        }
        String winner = winners.get(0);
        WeightChange smallest = flip.smallest();
        if (smallest == null) {
            return new FlipWords(
                    "Whichever single weight is changed, and however far, %s stays first.".formatted(winner),
                    List.of());
        }
        return new FlipWords(
                "%s stays first until %s. Beyond that, %s wins."
                        .formatted(winner, condition(smallest), smallest.rival().name()),
                flip.changes().stream()
                        .filter(change -> !change.equals(smallest))
                        .map(change ->
                                "%s would win once %s.".formatted(change.rival().name(), condition(change)))
                        .toList());
    }

    private static String condition(WeightChange change) {
        return "%s weighs %s than %s instead of %s, which is %s of all weights instead of %s"
                .formatted(
                        change.criterion(),
                        change.raised() ? "more" : "less",
                        FIGURES.weight(change.newWeight()),
                        FIGURES.weight(change.weight()),
                        FIGURES.percent(change.newShare()),
                        FIGURES.percent(change.share()));
    }
}
