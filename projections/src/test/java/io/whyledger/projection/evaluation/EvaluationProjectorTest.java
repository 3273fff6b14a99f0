package io.whyledger.projection.evaluation;

import static io.whyledger.projectiontest.Evaluations.abandoned;
import static io.whyledger.projectiontest.Evaluations.added;
import static io.whyledger.projectiontest.Evaluations.ballot;
import static io.whyledger.projectiontest.Evaluations.closed;
import static io.whyledger.projectiontest.Evaluations.opened;
import static io.whyledger.projectiontest.Evaluations.revised;
import static io.whyledger.projectiontest.Evaluations.reweighted;
import static io.whyledger.projectiontest.Evaluations.submitted;
import static io.whyledger.projectiontest.Evaluations.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.projectiontest.Evaluations;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@ProjectionTest
class EvaluationProjectorTest {

    private static final List<String> OPTIONS = List.of("python", "rust");
    private static final List<String> CRITERIA = List.of("Speed:2", "Ease of use:0.10");

    @Autowired
    private Ledger ledger;

    @Autowired
    private EvaluationViews evaluations;

    @Autowired
    private BallotViews ballots;

    @Autowired
    private SealedBallotViews sealed;

    @Autowired
    private EvaluationResultViews results;

    @Autowired
    private EvaluationChangeViews changes;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anOpenedOneReadsAsItWasAsked() {
        ledger.tell(opened("Asked", OPTIONS, CRITERIA, "grace", "ada"));

        inspect("Asked", row -> {
            assertThat(row.name()).isEqualTo("Asked");
            assertThat(row.question()).isEqualTo("Which one for Asked?");
            assertThat(row.scale()).isEqualTo(Scale.ONE_TO_FIVE);
            assertThat(row.state()).isEqualTo(EvaluationState.OPEN);
            assertThat(row.openedBy()).isEqualTo("ada");
            assertThat(row.evaluators()).containsExactly("grace", "ada");
            assertThat(row.options())
                    .extracting(OptionView::technologyId)
                    .containsExactly("technology/python", "technology/rust");
            assertThat(row.criteria()).isEqualTo(Evaluations.criteria(CRITERIA));
            assertThat(row.ballots()).isZero();
            assertThat(row.endedAt()).isNull();
        });
    }

    @Test
    void optionsComeGoAndComeBack() {
        ledger.tell(
                opened("Options", OPTIONS, CRITERIA),
                added("Options", "go"),
                withdrawn("Options", "rust"),
                withdrawn("Options", "python"),
                added("Options", "python"));

        inspect("Options", row -> assertThat(row.options())
                .containsExactly(
                        new OptionView("technology/python", false, null),
                        new OptionView("technology/rust", true, "nobody maintains it"),
                        new OptionView("technology/go", false, null)));
    }

    @Test
    void everyWeightThatEverHeldIsKeptWithItsReason() {
        ledger.tell(opened("Weights", OPTIONS, CRITERIA), reweighted("Weights", List.of("Speed:5", "Tooling:1E+3")));

        inspect("Weights", row -> assertThat(row.criteria())
                .extracting(WeightedCriterion::criterion)
                .containsExactly("Speed", "Tooling"));
        transaction.executeWithoutResult(none -> {
            List<EvaluationChangeView> history = history("Weights");
            assertThat(history).extracting(EvaluationChangeView::kind).containsExactly("opened", "reweighted");
            assertThat(history.get(0).criteria()).isEqualTo(Evaluations.criteria(CRITERIA));
            assertThat(history.get(1).criteria()).isEqualTo(Evaluations.criteria(List.of("Speed:5", "Tooling:1E+3")));
            assertThat(history.get(1).reason()).isEqualTo("we learnt what matters");
            assertThat(history.get(1).actor()).isEqualTo(Ledger.ACTOR);
        });
    }

    @Nested
    class Ballots {

        private final Ballot first = ballot("grace", CRITERIA, "python:3,5", "rust:5,2");
        private final Ballot second = ballot("grace", CRITERIA, "python:4,4");

        @Test
        void areFoundByTheirEvaluatorAsLastWritten() {
            ledger.tell(opened("Own", OPTIONS, CRITERIA), submitted("Own", first), revised("Own", second));

            assertThat(own("Own", "grace")).isEqualTo(second.scores());
            assertThat(own("Own", "ada")).isNull();
        }

        @Test
        void loseWhatCountsNoMore() {
            ledger.tell(
                    opened("Trimmed", OPTIONS, CRITERIA),
                    submitted("Trimmed", first),
                    reweighted("Trimmed", List.of("ease of USE:3", "Tooling:1")),
                    withdrawn("Trimmed", "rust"),
                    added("Trimmed", "rust"));

            assertThat(own("Trimmed", "grace")).containsExactly(score("python", "ease of USE", 5));
        }

        private Score score(String option, String criterion, int value) {
            return ballot("grace", List.of(criterion), option + ":" + value)
                    .scores()
                    .get(0);
        }

        @Test
        void areCountedAndDatedForEverybody() {
            ledger.tell(
                    opened("Counted", OPTIONS, CRITERIA),
                    submitted("Counted", first),
                    submitted("Counted", ballot("linus", CRITERIA, "python:1,1")),
                    revised("Counted", second));

            inspect("Counted", row -> assertThat(row.ballots()).isEqualTo(2));
            List<BallotView> all = ballots.findAllOf("evaluation/counted");
            assertThat(all).extracting(BallotView::evaluator).containsExactly("grace", "linus");
            assertThat(all).extracting(BallotView::revisions).containsExactly(1, 0);
            assertThat(all.get(0).revisedAt()).isNotNull();
            assertThat(all.get(1).revisedAt()).isNull();
        }

        @Test
        void giveNoResultBeforeTheEvaluationIsClosed() {
            ledger.tell(opened("Unripe", OPTIONS, CRITERIA), submitted("Unripe", first));

            assertThat(results.findById("evaluation/unripe")).isEmpty();
        }

        @Test
        void giveNoResultOnceItIsAbandoned() {
            ledger.tell(opened("Given up", OPTIONS, CRITERIA), submitted("Given up", first), abandoned("Given up"));

            assertThat(results.findById("evaluation/given-up")).isEmpty();
            inspect("Given up", row -> {
                assertThat(row.state()).isEqualTo(EvaluationState.ABANDONED);
                assertThat(row.abandonedBecause()).isEqualTo("the question has gone away");
                assertThat(row.endedAt()).isNotNull();
            });
        }
    }

    @Test
    void aResultIsWhatWasFrozenAtClosing() {
        Ballot grace = ballot("grace", CRITERIA, "python:3,5", "rust:5,2");
        Ballot ada = ballot("ada", CRITERIA, "python:1,1", "rust:2,2");
        long last = ledger.tell(
                opened("Frozen", OPTIONS, CRITERIA),
                submitted("Frozen", grace),
                submitted("Frozen", ada),
                closed("Frozen", OPTIONS, CRITERIA, grace, ada));

        inspect("Frozen", row -> {
            assertThat(row.state()).isEqualTo(EvaluationState.CLOSED);
            assertThat(row.endedPosition()).isEqualTo(last);
        });
        transaction.executeWithoutResult(none -> {
            EvaluationResultView result = results.findById("evaluation/frozen").orElseThrow();
            assertThat(result.ballots()).containsExactly(grace, ada);
            assertThat(result.criteria()).isEqualTo(Evaluations.criteria(CRITERIA));
            assertThat(result.options())
                    .extracting(Object::toString)
                    .containsExactly("technology/python", "technology/rust");
        });
    }

    @Nested
    class Filters {

        @Test
        void findByOptionEvenWithdrawn() {
            ledger.tell(opened("By option", List.of("cobol", "ada"), CRITERIA), withdrawn("By option", "cobol"));

            assertThat(found(new EvaluationFilter(null, "technology/cobol", null, null)))
                    .containsExactly("By option");
            assertThat(found(new EvaluationFilter(EvaluationState.CLOSED, "technology/cobol", null, null)))
                    .isEmpty();
        }

        @Test
        void findByWhoeverTakesPart() {
            ledger.tell(
                    opened("Invited", OPTIONS, CRITERIA, "barbara"),
                    opened("Voted", OPTIONS, CRITERIA),
                    submitted("Voted", ballot("barbara", CRITERIA, "python:1,1")),
                    opened("Others", OPTIONS, CRITERIA, "ada"));

            assertThat(found(new EvaluationFilter(null, null, "barbara", null))).containsExactly("Voted", "Invited");
        }

        @Test
        void findWhatWaitsForSomebody() {
            ledger.tell(
                    opened("Waits", OPTIONS, CRITERIA, "edsger"),
                    opened("Has been answered", OPTIONS, CRITERIA, "edsger"),
                    submitted("Has been answered", ballot("edsger", CRITERIA, "python:1,1")),
                    opened("Asks another", OPTIONS, CRITERIA, "ada"),
                    opened("Asks anybody", OPTIONS, CRITERIA),
                    opened("Is over", OPTIONS, CRITERIA, "edsger"),
                    abandoned("Is over"));

            assertThat(found(new EvaluationFilter(null, null, null, "edsger")))
                    .contains("Waits", "Asks anybody")
                    .doesNotContain("Has been answered", "Asks another", "Is over");
        }

        private List<String> found(EvaluationFilter filter) {
            return evaluations
                    .findAll(filter, PageRequest.of(0, 50, EvaluationViews.NEWEST_FIRST))
                    .map(EvaluationView::name)
                    .getContent();
        }
    }

    private void inspect(String name, Consumer<EvaluationView> assertions) {
        transaction.executeWithoutResult(none -> assertions.accept(
                evaluations.findById(EvaluationId.ofName(name).value()).orElseThrow()));
    }

    private List<Score> own(String name, String evaluator) {
        return transaction.execute(
                none -> sealed.findByKey(EvaluatorKey.of(EvaluationId.ofName(name), new PersonId(evaluator)))
                        .map(SealedBallotView::scores)
                        .orElse(null));
    }

    private List<EvaluationChangeView> history(String name) {
        return changes.findByEvaluationIdOrderByPosition(
                EvaluationId.ofName(name).value());
    }
}
