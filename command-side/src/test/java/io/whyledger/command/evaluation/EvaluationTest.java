package io.whyledger.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.whyledger.command.technology.RegisteredTechnologies;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An evaluation")
class EvaluationTest {

    private static final EvaluationId LANGUAGE = EvaluationId.parse("backend-language");
    private static final TechnologyId PYTHON = TechnologyId.parse("python");
    private static final TechnologyId RUST = TechnologyId.parse("rust");
    private static final TechnologyId KOTLIN = TechnologyId.parse("kotlin");
    private static final TechnologyId COBOL = TechnologyId.parse("cobol");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId GRACE = new PersonId("grace");
    private static final PersonId ALAN = new PersonId("alan");
    private static final String EASE = "Ease of use";
    private static final String SPEED = "Speed";
    private static final List<WeightedCriterion> CRITERIA = List.of(weighted(EASE, "3"), weighted(SPEED, "1.5"));
    private static final List<TechnologyId> OPTIONS = List.of(PYTHON, RUST);

    private static final EvaluationOpened OPENED = opened();
    private static final Ballot OF_ADA = new Ballot(
            ADA, List.of(score(PYTHON, EASE, 5), score(PYTHON, SPEED, 2), score(RUST, EASE, 2), score(RUST, SPEED, 5)));
    private static final Ballot OF_GRACE = new Ballot(GRACE, List.of(score(PYTHON, EASE, 4), score(RUST, EASE, 3)));
    private static final BallotSubmitted ADA_VOTED = new BallotSubmitted(LANGUAGE, OF_ADA);
    private static final BallotSubmitted GRACE_VOTED = new BallotSubmitted(LANGUAGE, OF_GRACE);
    private static final EvaluationClosed CLOSED =
            new EvaluationClosed(LANGUAGE, OPTIONS, CRITERIA, List.of(OF_ADA, OF_GRACE));
    private static final EvaluationAbandoned ABANDONED = new EvaluationAbandoned(LANGUAGE, "Bought instead");

    private FixtureConfiguration<Evaluation> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(Evaluation.class);
        fixture.registerInjectableResource((RegisteredTechnologies)
                id -> Set.of(PYTHON, RUST, KOTLIN).contains(id) || id.slug().startsWith("option-"));
    }

    private static EvaluationOpened opened(PersonId... evaluators) {
        return new EvaluationOpened(
                LANGUAGE,
                "Backend language",
                "Which one?",
                OPTIONS,
                CRITERIA,
                Scale.ONE_TO_FIVE,
                List.of(evaluators),
                ADA);
    }

    private static OpenEvaluation open(
            String name,
            String question,
            List<TechnologyId> options,
            List<WeightedCriterion> criteria,
            Scale scale,
            List<PersonId> evaluators) {
        return OpenEvaluation.named(name, question, options, criteria, scale, evaluators, ADA);
    }

    private static OpenEvaluation open(List<TechnologyId> options) {
        return open("Backend language", "Which one?", options, CRITERIA, Scale.ONE_TO_FIVE, List.of());
    }

    private static OpenEvaluation openUnder(List<WeightedCriterion> criteria) {
        return open("Backend language", "Which one?", OPTIONS, criteria, Scale.ONE_TO_FIVE, List.of());
    }

    private static OpenEvaluation openOn(Scale scale) {
        return open("Backend language", "Which one?", OPTIONS, CRITERIA, scale, List.of());
    }

    private static WeightedCriterion weighted(String criterion, String weight) {
        return new WeightedCriterion(criterion, new BigDecimal(weight));
    }

    private static Score score(TechnologyId option, String criterion, int value) {
        return new Score(option, criterion, value, null);
    }

    private static SubmitBallot vote(PersonId evaluator, Score... scores) {
        return new SubmitBallot(LANGUAGE, evaluator, List.of(scores));
    }

    private static SubmitBallot vote(Ballot ballot) {
        return new SubmitBallot(LANGUAGE, ballot.evaluator(), ballot.scores());
    }

    private static List<TechnologyId> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> TechnologyId.parse("option-" + number))
                .toList();
    }

    private ResultValidator<Evaluation> given(Object event, Object command) {
        return fixture.given(OPENED, event).when(command);
    }

    private static void refused(ResultValidator<Evaluation> result, String rule) {
        result.expectNoEvents().expectException(breaks(rule));
    }

    private static Matcher<RuleViolation> breaks(String rule) {
        return new FeatureMatcher<>(Matchers.is(rule), "a violation of", "rule") {
            @Override
            protected String featureValueOf(RuleViolation violation) {
                return violation.rule();
            }
        };
    }

    private static void malformed(Runnable command, String rule) {
        assertThatExceptionOfType(MalformedInput.class)
                .isThrownBy(command::run)
                .satisfies(malformed -> assertThat(malformed.rule()).isEqualTo(rule));
    }

    @Nested
    class Opening {

        @Test
        void takesItsIdFromItsName() {
            fixture.givenNoPriorActivity()
                    .when(open(
                            "Backend language",
                            "Which one?",
                            OPTIONS,
                            CRITERIA,
                            Scale.ONE_TO_FIVE,
                            List.of(GRACE, ALAN)))
                    .expectEvents(opened(GRACE, ALAN))
                    .expectResultMessagePayload(new EvaluationChanged(LANGUAGE, 0));
        }

        @Test
        void isRefusedForATechnologyThatIsNotRegistered() {
            refused(
                    fixture.givenNoPriorActivity().when(open(List.of(PYTHON, COBOL))),
                    "evaluation.technology-not-found");
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 50})
        void takesTwoToFiftyOptions(int count) {
            fixture.givenNoPriorActivity().when(open(many(count))).expectSuccessfulHandlerExecution();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 51, 10_000})
        void isMalformedWithFewerOrMore(int count) {
            malformed(() -> open(many(count)), "evaluation.options-out-of-range");
        }

        @Test
        void isMalformedWithAnOptionTwice() {
            malformed(() -> open(List.of(PYTHON, RUST, PYTHON)), "evaluation.option-repeated");
        }

        @ParameterizedTest
        @ValueSource(strings = {"New", " criteria "})
        void isMalformedWhereItsNameGivesItAnAddressThatIsTaken(String name) {
            malformed(
                    () -> open(name, "Which one?", OPTIONS, CRITERIA, Scale.ONE_TO_FIVE, List.of()),
                    "evaluation.name-reserved");
        }

        @Test
        void takesUpToThirtyCriteria() {
            assertThatNoException().isThrownBy(() -> openUnder(criteria(30)));
            malformed(() -> openUnder(criteria(31)), "evaluation.criteria-out-of-range");
            malformed(() -> openUnder(List.of()), "evaluation.criteria-out-of-range");
        }

        private List<WeightedCriterion> criteria(int count) {
            return IntStream.range(0, count)
                    .mapToObj(number -> weighted("Criterion " + number, "1"))
                    .toList();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Speed", "SPEED", " speed! ", "Spéed"})
        void isMalformedWithACriterionTwiceHoweverItIsWritten(String again) {
            malformed(
                    () -> openUnder(List.of(weighted(SPEED, "1"), weighted(again, "2"))),
                    "evaluation.criterion-repeated");
        }

        @Test
        void keepsCriteriaAsTheyAreWritten() {
            assertThat(openUnder(List.of(weighted("  Ease   of USE ", "1"))).criteria())
                    .containsExactly(weighted("Ease of USE", "1"));
        }

        @Test
        void isMalformedWithACriterionWithoutLetters() {
            malformed(() -> openUnder(List.of(weighted("+++", "1"))), "evaluation.criterion-without-letters");
        }

        @ParameterizedTest
        @CsvSource({"0.000001, 0.000001", "1000, 1000", "1E+3, 1000", "2.50, 2.5", "100, 100"})
        void takesWeightsAboveZeroUpToAThousand(String weight, String kept) {
            assertThat(openUnder(List.of(weighted(SPEED, weight))).criteria()).containsExactly(weighted(SPEED, kept));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "0.0", "-1", "1000.1", "1e308", "1e999999999", "1e-21", "1e-999999999"})
        void isMalformedWithAnyOtherWeight(String weight) {
            malformed(() -> openUnder(List.of(weighted(SPEED, weight))), "evaluation.weight-out-of-range");
        }

        @ParameterizedTest
        @CsvSource({"0, 1", "1, 5", "0, 100", "99, 100"})
        void takesAScaleWithinAHundred(int lowest, int highest) {
            assertThatNoException().isThrownBy(() -> openOn(new Scale(lowest, highest)));
        }

        @ParameterizedTest
        @CsvSource({"-1, 5", "5, 5", "5, 1", "0, 101", "-2147483648, 2147483647"})
        void isMalformedOnAnyOtherScale(int lowest, int highest) {
            malformed(() -> openOn(new Scale(lowest, highest)), "evaluation.scale-out-of-range");
        }

        @Test
        void isMalformedWithAnEvaluatorTwice() {
            malformed(
                    () -> open("A", "Which?", OPTIONS, CRITERIA, Scale.ONE_TO_FIVE, List.of(ADA, ADA)),
                    "evaluation.evaluators-out-of-range");
        }

        @Test
        void isMalformedWithMoreThanAHundredEvaluators() {
            List<PersonId> people = IntStream.rangeClosed(0, 100)
                    .mapToObj(number -> new PersonId("person-" + number))
                    .toList();

            malformed(
                    () -> open("A", "Which?", OPTIONS, CRITERIA, Scale.ONE_TO_FIVE, people),
                    "evaluation.evaluators-out-of-range");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "a\u0000b", "a\u202Eb", "\uD800x"})
        void isMalformedWithoutAProperNameOrQuestion(String text) {
            malformed(() -> open(text, "Which?", OPTIONS, CRITERIA, Scale.ONE_TO_FIVE, List.of()), "text.malformed");
            malformed(() -> open("A", text, OPTIONS, CRITERIA, Scale.ONE_TO_FIVE, List.of()), "text.malformed");
        }

        @Test
        void isMalformedWithANameWithoutLetters() {
            malformed(
                    () -> open("+++", "Which?", OPTIONS, CRITERIA, Scale.ONE_TO_FIVE, List.of()),
                    "evaluation.name-without-letters");
        }
    }

    @Nested
    class AddingAnOption {

        private final AddOption command = new AddOption(LANGUAGE, KOTLIN, ADA);

        @Test
        void putsItIntoTheRunning() {
            fixture.given(OPENED)
                    .when(command)
                    .expectEvents(new OptionAdded(LANGUAGE, KOTLIN))
                    .expectResultMessagePayload(new EvaluationChanged(LANGUAGE, 1));
        }

        @Test
        void isRefusedWhenItIsInTheRunning() {
            refused(given(new OptionAdded(LANGUAGE, KOTLIN), command), "evaluation.option-already-added");
            refused(fixture.given(OPENED).when(new AddOption(LANGUAGE, RUST, ADA)), "evaluation.option-already-added");
        }

        @Test
        void isRefusedForATechnologyThatIsNotRegistered() {
            refused(fixture.given(OPENED).when(new AddOption(LANGUAGE, COBOL, ADA)), "evaluation.technology-not-found");
        }

        @Test
        void isRefusedBeyondFifty() {
            Object[] added = many(48).stream()
                    .map(option -> new OptionAdded(LANGUAGE, option))
                    .toArray();

            refused(fixture.given(OPENED).andGiven(added).when(command), "evaluation.too-many-options");
        }

        @Test
        void isRefusedToAnybodyButTheOpener() {
            refused(fixture.given(OPENED).when(new AddOption(LANGUAGE, KOTLIN, GRACE)), "evaluation.not-the-opener");
        }
    }

    @Nested
    class WithdrawingAnOption {

        private final OptionAdded added = new OptionAdded(LANGUAGE, KOTLIN);
        private final OptionWithdrawn withdrawn = new OptionWithdrawn(LANGUAGE, RUST, "Too slow to learn");
        private final WithdrawOption command = new WithdrawOption(LANGUAGE, RUST, "Too slow to learn", ADA);

        @Test
        void keepsTheReason() {
            given(added, command).expectEvents(withdrawn);
        }

        @Test
        void isRefusedWhenOnlyTwoRemain() {
            refused(fixture.given(OPENED).when(command), "evaluation.too-few-options");
        }

        @Test
        void isRefusedForAnOptionThatIsNotInTheRunning() {
            refused(
                    fixture.given(OPENED).when(new WithdrawOption(LANGUAGE, KOTLIN, "Why not", ADA)),
                    "evaluation.option-not-found");
            refused(fixture.given(OPENED, added, withdrawn).when(command), "evaluation.option-not-found");
        }

        @Test
        void isRefusedToAnybodyButTheOpener() {
            refused(
                    given(added, new WithdrawOption(LANGUAGE, RUST, "Mine is better", GRACE)),
                    "evaluation.not-the-opener");
        }

        @Test
        void isMalformedWithoutAReason() {
            malformed(() -> new WithdrawOption(LANGUAGE, RUST, " ", ADA), "text.malformed");
        }

        @Test
        void makesItsScoresCountNoMoreEvenWhenItComesBack() {
            fixture.given(OPENED, added, ADA_VOTED, withdrawn, new OptionAdded(LANGUAGE, RUST))
                    .when(new CloseEvaluation(LANGUAGE, ADA))
                    .expectNoEvents()
                    .expectException(breaks("evaluation.unscored"))
                    .expectExceptionMessage(Matchers.allOf(
                            Matchers.containsString("kotlin under Ease of use"),
                            Matchers.containsString("rust under Speed")));
        }
    }

    @Nested
    class Reweighting {

        private final List<WeightedCriterion> other = List.of(weighted("ease of USE", "1"), weighted("Cost", "2"));
        private final CriteriaReweighted reweighted = new CriteriaReweighted(LANGUAGE, other, "Money matters");

        @Test
        void replacesTheCriteria() {
            fixture.given(OPENED)
                    .when(new ReweightCriteria(LANGUAGE, other, "Money matters", ADA))
                    .expectEvents(reweighted);
        }

        @Test
        void isRefusedWhenNothingChanges() {
            refused(
                    fixture.given(OPENED)
                            .when(new ReweightCriteria(
                                    LANGUAGE, List.of(weighted(EASE, "3.0"), weighted(SPEED, "1.50")), "Why", ADA)),
                    "evaluation.unchanged");
        }

        @Test
        void isRefusedToAnybodyButTheOpener() {
            refused(
                    fixture.given(OPENED).when(new ReweightCriteria(LANGUAGE, other, "Mine", GRACE)),
                    "evaluation.not-the-opener");
        }

        @Test
        void isMalformedWithoutAReasonOrWithAWrongWeight() {
            malformed(() -> new ReweightCriteria(LANGUAGE, other, "", ADA), "text.malformed");
            malformed(
                    () -> new ReweightCriteria(LANGUAGE, List.of(weighted(SPEED, "0")), "Why", ADA),
                    "evaluation.weight-out-of-range");
        }

        @Test
        void keepsTheScoresUnderACriterionThatStaysHoweverItIsWritten() {
            fixture.given(OPENED, ADA_VOTED, reweighted)
                    .when(vote(ADA, score(PYTHON, EASE, 5), score(RUST, EASE, 2)))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void takesTheScoresOutOfTheResultWhoseCriterionIsGone() {
            fixture.given(
                            OPENED,
                            ADA_VOTED,
                            new CriteriaReweighted(LANGUAGE, List.of(weighted("EASE of use", "1")), "Only this"))
                    .when(new CloseEvaluation(LANGUAGE, ADA))
                    .expectEvents(new EvaluationClosed(
                            LANGUAGE,
                            OPTIONS,
                            List.of(weighted("EASE of use", "1")),
                            List.of(new Ballot(
                                    ADA, List.of(score(PYTHON, "EASE of use", 5), score(RUST, "EASE of use", 2))))));
        }
    }

    @Nested
    class Voting {

        @Test
        void isOpenToEverybodyUnlessEvaluatorsAreNamed() {
            fixture.given(OPENED)
                    .when(vote(OF_GRACE))
                    .expectEvents(GRACE_VOTED)
                    .expectResultMessagePayload(new EvaluationChanged(LANGUAGE, 1));
        }

        @Test
        void isOpenToTheEvaluatorsThatAreNamed() {
            fixture.given(opened(GRACE)).when(vote(OF_GRACE)).expectEvents(GRACE_VOTED);
        }

        @Test
        void isRefusedToAnybodyElse() {
            refused(fixture.given(opened(GRACE)).when(vote(OF_ADA)), "evaluation.not-an-evaluator");
        }

        @Test
        void recordsCellsInTheOrderOfTheEvaluationAndAsItWritesThem() {
            fixture.given(OPENED)
                    .when(vote(GRACE, score(RUST, "EASE OF USE", 3), score(PYTHON, "ease of use!", 4)))
                    .expectEvents(GRACE_VOTED);
        }

        @Test
        void keepsTheJustification() {
            Score justified = new Score(PYTHON, SPEED, 1, "Measured");

            fixture.given(OPENED)
                    .when(vote(ALAN, justified))
                    .expectEvents(new BallotSubmitted(LANGUAGE, new Ballot(ALAN, List.of(justified))));
        }

        @Test
        void onceMoreIsARevisionOfTheWholeBallot() {
            Ballot revised = new Ballot(GRACE, List.of(score(RUST, SPEED, 5)));

            given(GRACE_VOTED, vote(revised)).expectEvents(new BallotRevised(LANGUAGE, revised));
        }

        @Test
        void inTheSameWayOnceMoreRecordsNothing() {
            given(GRACE_VOTED, vote(GRACE, score(RUST, EASE, 3), score(PYTHON, EASE, 4)))
                    .expectNoEvents()
                    .expectResultMessagePayload(new EvaluationChanged(LANGUAGE, 1));
        }

        @Test
        void withAnotherJustificationIsARevision() {
            Ballot justified =
                    new Ballot(GRACE, List.of(new Score(PYTHON, EASE, 4, "Seen in training"), score(RUST, EASE, 3)));

            given(GRACE_VOTED, vote(justified)).expectEvents(new BallotRevised(LANGUAGE, justified));
        }

        @Test
        void isRefusedForAnOptionThatIsNotInTheRunning() {
            refused(fixture.given(OPENED).when(vote(ADA, score(KOTLIN, EASE, 3))), "evaluation.option-not-found");
            refused(
                    fixture.given(OPENED, new OptionAdded(LANGUAGE, KOTLIN), new OptionWithdrawn(LANGUAGE, RUST, "Out"))
                            .when(vote(OF_GRACE)),
                    "evaluation.option-not-found");
        }

        @Test
        void isRefusedUnderAnUnknownCriterion() {
            refused(fixture.given(OPENED).when(vote(ADA, score(PYTHON, "Cost", 3))), "evaluation.criterion-not-found");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 5})
        void takesScoresOnTheScale(int value) {
            fixture.given(OPENED).when(vote(ADA, score(PYTHON, EASE, value))).expectSuccessfulHandlerExecution();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
        void isRefusedOffTheScale(int value) {
            refused(fixture.given(OPENED).when(vote(ADA, score(PYTHON, EASE, value))), "evaluation.score-off-scale");
        }

        @Test
        void isMalformedWithACellTwice() {
            malformed(() -> vote(ADA, score(PYTHON, EASE, 3), score(PYTHON, "ease OF use", 4)), "ballot.cell-repeated");
        }

        @Test
        void isMalformedWithoutAnyScore() {
            malformed(() -> vote(ADA), "ballot.scores-out-of-range");
        }

        @Test
        void isMalformedWithMoreScoresThanCellsCanBe() {
            Score[] scores = IntStream.rangeClosed(0, 1_500)
                    .mapToObj(number -> score(PYTHON, "Criterion " + number, 3))
                    .toArray(Score[]::new);

            malformed(() -> vote(ADA, scores), "ballot.scores-out-of-range");
        }

        @Test
        void isMalformedWithAJustificationThatHoldsControlCharacters() {
            malformed(() -> vote(ADA, new Score(PYTHON, EASE, 3, "a\u202Eb")), "text.malformed");
        }
    }

    @Nested
    class Closing {

        private final CloseEvaluation command = new CloseEvaluation(LANGUAGE, ADA);

        @Test
        void freezesOptionsCriteriaAndTheBallotsInTheOrderInWhichTheyCameIn() {
            fixture.given(OPENED, ADA_VOTED, GRACE_VOTED)
                    .when(command)
                    .expectEvents(CLOSED)
                    .expectResultMessagePayload(new EvaluationChanged(LANGUAGE, 3));
        }

        @Test
        void takesTheNewestBallotOfEachEvaluatorInTheFirstOnesPlace() {
            Ballot revised = new Ballot(ADA, List.of(score(PYTHON, SPEED, 1), score(RUST, SPEED, 1)));

            fixture.given(OPENED, ADA_VOTED, GRACE_VOTED, new BallotRevised(LANGUAGE, revised))
                    .when(command)
                    .expectEvents(new EvaluationClosed(LANGUAGE, OPTIONS, CRITERIA, List.of(revised, OF_GRACE)));
        }

        @Test
        void leavesOutWhatCountsNoMoreAndBallotsOfWhichNothingCounts() {
            Ballot onlyKotlin = new Ballot(ALAN, List.of(score(KOTLIN, EASE, 5)));

            fixture.given(
                            OPENED,
                            new OptionAdded(LANGUAGE, KOTLIN),
                            new BallotSubmitted(LANGUAGE, onlyKotlin),
                            ADA_VOTED,
                            new OptionWithdrawn(LANGUAGE, KOTLIN, "Out"))
                    .when(command)
                    .expectEvents(new EvaluationClosed(LANGUAGE, OPTIONS, CRITERIA, List.of(OF_ADA)));
        }

        @Test
        void isRefusedWithoutABallot() {
            refused(fixture.given(OPENED).when(command), "evaluation.no-ballots");
        }

        @Test
        void isRefusedAndNamesWhatNobodyHasScored() {
            given(GRACE_VOTED, command)
                    .expectNoEvents()
                    .expectException(breaks("evaluation.unscored"))
                    .expectExceptionMessage(Matchers.startsWith(
                            "Nobody has scored python under Speed, rust under Speed; have that scored"));
        }

        @Test
        void namesFiveCellsAtMost() {
            Object[] added = many(3).stream()
                    .map(option -> new OptionAdded(LANGUAGE, option))
                    .toArray();

            fixture.given(OPENED, ADA_VOTED)
                    .andGiven(added)
                    .when(command)
                    .expectExceptionMessage(Matchers.containsString("option-2 under Ease of use and 1 more;"));
        }

        @Test
        void isRefusedToAnybodyButTheOpener() {
            refused(given(ADA_VOTED, new CloseEvaluation(LANGUAGE, GRACE)), "evaluation.not-the-opener");
        }
    }

    @Nested
    class Abandoning {

        @Test
        void keepsTheReason() {
            given(ADA_VOTED, new AbandonEvaluation(LANGUAGE, "Bought instead", ADA))
                    .expectEvents(ABANDONED);
        }

        @Test
        void isRefusedToAnybodyButTheOpener() {
            refused(
                    fixture.given(OPENED).when(new AbandonEvaluation(LANGUAGE, "No", GRACE)),
                    "evaluation.not-the-opener");
        }

        @Test
        void isMalformedWithoutAReason() {
            malformed(() -> new AbandonEvaluation(LANGUAGE, " ", ADA), "text.malformed");
        }
    }

    @Nested
    class OnceClosedOrAbandoned {

        static Stream<Object> everything() {
            return Stream.of(
                    new AddOption(LANGUAGE, KOTLIN, ADA),
                    new WithdrawOption(LANGUAGE, RUST, "Why", ADA),
                    new ReweightCriteria(LANGUAGE, List.of(weighted("Cost", "1")), "Why", ADA),
                    vote(OF_ADA),
                    vote(ALAN, score(PYTHON, EASE, 1)),
                    new CloseEvaluation(LANGUAGE, ADA),
                    new AbandonEvaluation(LANGUAGE, "Why", ADA));
        }

        @ParameterizedTest
        @MethodSource("everything")
        void nothingCanBeDone(Object command) {
            refused(fixture.given(OPENED, ADA_VOTED, CLOSED).when(command), "evaluation.not-open");
        }

        @ParameterizedTest
        @MethodSource("everything")
        void nothingCanBeDoneEither(Object command) {
            refused(fixture.given(OPENED, ADA_VOTED, ABANDONED).when(command), "evaluation.not-open");
        }
    }

    @Test
    void isFoundOnlyOnceOpened() {
        fixture.givenNoPriorActivity()
                .when(vote(OF_ADA))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }
}
