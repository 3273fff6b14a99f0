package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlipWordsTest {

    @Test
    void sayWhichWeightHasToBecomeWhatAndWhoWinsThen() {
        FlipWords words = words(new int[][] {{2, 5}, {5, 3}}, 3, 2);

        assertThat(words.statement())
                .isEqualTo("rust stays first until Speed weighs less than 1.33 instead of 3, which is 40\u00a0% of all"
                        + " weights instead of 60\u00a0%. Beyond that, python wins.");
        assertThat(words.others())
                .containsExactly(
                        "python would win once Ease of use weighs more than 4.5 instead of 2, which is 60\u00a0%"
                                + " of all weights instead of 40\u00a0%.");
    }

    @Test
    void sayThatNoSingleWeightDoesIt() {
        assertThat(words(new int[][] {{1, 2}, {5, 3}}, 3, 2).statement())
                .isEqualTo("Whichever single weight is changed, and however far, rust stays first.");
    }

    @Test
    void sayThatThereIsNoWinner() {
        assertThat(words(new int[][] {{3, 3}, {3, 3}}, 3, 2).statement())
                .isEqualTo("python and rust are level, so there is no winner that a change of weights could flip.");
    }

    @Test
    void sayThatNothingIsLeft() {
        assertThat(words(new int[0][0], 3, 2).statement()).isEqualTo("No option is left to be ranked.");
    }

    private static FlipWords words(int[][] scores, int... weights) {
        List<TechnologyId> options = List.of(TechnologyId.parse("python"), TechnologyId.parse("rust"))
                .subList(0, scores.length);
        List<String> criteria = List.of("Speed", "Ease of use");
        List<Score> ballot = new ArrayList<>();
        for (int option = 0; option < scores.length; option++) {
            for (int at = 0; at < criteria.size(); at++) {
                ballot.add(new Score(options.get(option), criteria.get(at), scores[option][at], null));
            }
        }
        ScoreSheet sheet = new ScoreSheet(
                options,
                List.of(
                        new WeightedCriterion("Speed", BigDecimal.valueOf(weights[0])),
                        new WeightedCriterion("Ease of use", BigDecimal.valueOf(weights[1]))),
                Scale.ONE_TO_FIVE,
                List.of(new Ballot(new PersonId("grace"), ballot)));
        return FlipWords.of(Outcomes.of(sheet, id -> new OptionName(id, id.slug())));
    }
}
