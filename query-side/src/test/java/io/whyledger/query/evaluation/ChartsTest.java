package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projectiontest.Evaluations;
import io.whyledger.query.evaluation.DisagreementChart.Dot;
import io.whyledger.query.evaluation.DisagreementChart.Lane;
import io.whyledger.query.evaluation.RankingChart.Bar;
import io.whyledger.query.evaluation.RankingChart.Segment;
import io.whyledger.query.evaluation.RankingChart.Tick;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final List<String> CRITERIA = List.of("Speed:3", "Size:1");

    private final Outcome outcome = outcome(
            List.of("aa", "bb"),
            CRITERIA,
            Evaluations.ballot("grace", CRITERIA, "aa:4,1", "bb:1,1"),
            Evaluations.ballot("linus", CRITERIA, "aa:4,3", "bb:1,1"));

    private static Outcome outcome(List<String> options, List<String> criteria, Ballot... ballots) {
        return Outcomes.of(
                new ScoreSheet(
                        options.stream().map(TechnologyId::parse).toList(),
                        Evaluations.criteria(criteria),
                        Scale.ONE_TO_FIVE,
                        List.of(ballots)),
                id -> new OptionName(id, id.slug().toUpperCase()));
    }

    @Nested
    class ARanking {

        private final RankingChart chart = RankingChart.of(outcome, Scale.ONE_TO_FIVE);

        /** 3/4 of 4 and 1/4 of 2, on an axis of 5. */
        @Test
        void stacksContributionsFromZero() {
            Bar first = chart.bars().get(0);

            assertThat(first.segments()).extracting(Segment::x).containsExactly("0.00%", "60.00%");
            assertThat(first.segments()).extracting(Segment::width).containsExactly("60.00%", "10.00%");
            assertThat(first.value()).isEqualTo("3.50");
        }

        @Test
        void labelsWhatHasRoomForALabel() {
            assertThat(chart.bars().get(0).segments())
                    .extracting(Segment::label)
                    .containsExactly("Speed", "Size");
            assertThat(chart.bars().get(1).segments())
                    .extracting(Segment::label)
                    .containsExactly("Speed", "");
        }

        @Test
        void readsAsASentence() {
            assertThat(chart.bars().get(0).description()).isEqualTo("AA: 3.50, of which Speed 3.00, Size 0.50");
        }

        @Test
        void hasAnAxisFromZeroWithAFewTicks() {
            assertThat(chart.ticks()).extracting(Tick::label).containsExactly("0", "1", "2", "3", "4", "5");
            assertThat(RankingChart.of(outcome, new Scale(0, 100)).ticks())
                    .extracting(Tick::label)
                    .startsWith("0", "10")
                    .endsWith("100");
        }
    }

    @Nested
    class Disagreement {

        @Test
        void showsTheMostContestedCriterionFirst() {
            DisagreementChart chart = DisagreementChart.of(outcome, Scale.ONE_TO_FIVE);

            assertThat(chart.rows())
                    .extracting(row -> row.disagreement().criterion())
                    .containsExactly("Size", "Speed");
        }

        @Test
        void drawsEachScoreOnTheScaleAndEqualOnesAsOneThatIsLarger() {
            DisagreementChart chart = DisagreementChart.of(outcome, Scale.ONE_TO_FIVE);
            Lane apart = chart.rows().get(0).lanes().get(0);
            Lane together = chart.rows().get(1).lanes().get(0);

            assertThat(apart.dots()).extracting(Dot::x).containsExactly("3.00%", "50.00%");
            assertThat(apart.mean()).isEqualTo("26.50%");
            assertThat(apart.words()).isEqualTo("1, 3; mean 2.00, deviation 1.00");
            assertThat(together.dots()).extracting(Dot::title).containsExactly("4 × 2");
            assertThat(together.dots()).extracting(Dot::radius).containsExactly("5.5");
        }

        @Test
        void leavesOutTheLeastContestedOptionsWhenThereAreTooMany() {
            List<String> options =
                    IntStream.range(0, 40).mapToObj(it -> "o" + it).toList();
            String[] agreed = options.stream().map(it -> it + ":3,3").toArray(String[]::new);
            String[] apart = Stream.concat(options.stream().limit(39).map(it -> it + ":3,3"), Stream.of("o39:5,5"))
                    .toArray(String[]::new);
            DisagreementChart chart = DisagreementChart.of(
                    outcome(
                            options,
                            CRITERIA,
                            Evaluations.ballot("grace", CRITERIA, agreed),
                            Evaluations.ballot("linus", CRITERIA, apart)),
                    Scale.ONE_TO_FIVE);

            assertThat(chart.left()).isEqualTo(10);
            assertThat(chart.rows()).allSatisfy(row -> {
                assertThat(row.lanes()).hasSize(30);
                assertThat(row.lanes().get(0).cell().option().name()).isEqualTo("O39");
            });
        }
    }
}
