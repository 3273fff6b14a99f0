package io.whyledger.command.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A technology")
class TechnologyTest {

    private static final TechnologyId PYTHON = TechnologyId.parse("python");
    private static final TechnologyId FLASK = TechnologyId.parse("flask");
    private static final DecisionId ADR_12 = DecisionId.parse("adr-12");
    private static final Category LANGUAGE = new Category("Programming language");
    private static final FindingId F1 = FindingId.numbered(1);
    private static final FindingId F2 = FindingId.numbered(2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final TechnologyRegistered REGISTERED =
            new TechnologyRegistered(PYTHON, "Python", LANGUAGE, null, null, null, null);
    private static final TechnologyRetired RETIRED = new TechnologyRetired(PYTHON, "Nobody uses it");
    private static final FindingRecorded RECORDED = recorded(F1, "Easy to read.");
    private static final FindingRetracted RETRACTED = new FindingRetracted(PYTHON, F1, "Not so", null);

    private FixtureConfiguration<Technology> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(Technology.class);
        fixture.registerInjectableResource((RegisteredTechnologies) Set.of(PYTHON)::contains);
    }

    private static FindingRecorded recorded(FindingId id, String statement) {
        return new FindingRecorded(PYTHON, id, "Ease of use", Stance.STRENGTH, false, statement, List.of(), DAY, null);
    }

    private static RecordFinding recordFinding(String criterion, String statement) {
        return new RecordFinding(PYTHON, criterion, Stance.STRENGTH, statement, List.of(), DAY);
    }

    private static AmendFinding amend(FindingId id, Stance stance, String statement) {
        return new AmendFinding(PYTHON, id, "Ease of use", stance, statement, List.of(), DAY, "Seen again");
    }

    private ResultValidator<Technology> given(Object event, Object command) {
        return fixture.given(REGISTERED, event).when(command);
    }

    private static void refused(ResultValidator<Technology> result, String rule) {
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

    @Nested
    class Registering {

        @Test
        void takesItsIdFromItsName() {
            fixture.givenNoPriorActivity()
                    .when(RegisterTechnology.named("Python", LANGUAGE, "https://www.python.org", "A language", null))
                    .expectEvents(new TechnologyRegistered(
                            PYTHON, "Python", LANGUAGE, "https://www.python.org", "A language", null, null))
                    .expectResultMessagePayload(new TechnologyChanged(PYTHON, 0, null));
        }

        @Test
        void acceptsAParentThatIsRegistered() {
            fixture.givenNoPriorActivity()
                    .when(RegisterTechnology.named("Flask", LANGUAGE, null, null, PYTHON))
                    .expectEvents(new TechnologyRegistered(FLASK, "Flask", LANGUAGE, null, null, PYTHON, null));
        }

        @Test
        void isRefusedWithAnUnknownParent() {
            refused(
                    fixture.givenNoPriorActivity().when(RegisterTechnology.named("Quart", LANGUAGE, null, null, FLASK)),
                    "technology.parent-not-found");
        }

        @Test
        void isRefusedAsItsOwnParent() {
            refused(
                    fixture.givenNoPriorActivity()
                            .when(RegisterTechnology.named("Python", LANGUAGE, null, null, PYTHON)),
                    "technology.own-parent");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "+++", "a\u0000b", "a\u202Eb", "\uD800x"})
        void isMalformedWithoutAProperName(String name) {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> RegisterTechnology.named(name, LANGUAGE, null, null, null));
        }

        @Test
        void isMalformedWithAnEndlessName() {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> RegisterTechnology.named("x".repeat(300), LANGUAGE, null, null, null))
                    .withMessageContaining("shorten it to 200");
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org", "no address", "https://", "//example.org"})
        void isMalformedWithAHomepageThatIsNoWebAddress(String homepage) {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> RegisterTechnology.named("Python", LANGUAGE, homepage, null, null));
        }

        @ParameterizedTest
        @ValueSource(strings = {"PYTHON", "Pythón", "Ｐｙｔｈｏｎ", " python ", "Python!"})
        void givesNamesThatDifferLittleTheSameId(String name) {
            assertThat(RegisterTechnology.named(name, LANGUAGE, null, null, null)
                            .technologyId())
                    .isEqualTo(PYTHON);
        }
    }

    @Nested
    class Renaming {

        @Test
        void keepsTheId() {
            fixture.given(REGISTERED)
                    .when(new RenameTechnology(PYTHON, "CPython"))
                    .expectEvents(new TechnologyRenamed(PYTHON, "CPython"));
        }

        @Test
        void isRefusedToTheSameName() {
            refused(fixture.given(REGISTERED).when(new RenameTechnology(PYTHON, "Python")), "technology.unchanged");
        }

        @Test
        void isRefusedToTheNameThatItWasGivenLater() {
            refused(
                    given(new TechnologyRenamed(PYTHON, "CPython"), new RenameTechnology(PYTHON, "CPython")),
                    "technology.unchanged");
        }
    }

    @Nested
    class Describing {

        private final DescribeTechnology command =
                new DescribeTechnology(PYTHON, new Category("Tool"), "https://www.python.org", "A snake", null);

        @Test
        void replacesWhatWasSaid() {
            fixture.given(REGISTERED)
                    .when(command)
                    .expectEvents(new TechnologyDescribed(
                            PYTHON, new Category("Tool"), "https://www.python.org", "A snake", null, null));
        }

        @Test
        void isRefusedWhenItSaysNothingNew() {
            refused(
                    given(
                            new TechnologyDescribed(
                                    PYTHON, new Category("Tool"), "https://www.python.org", "A snake", null, null),
                            command),
                    "technology.unchanged");
        }

        @Test
        void isRefusedAsItsOwnParent() {
            refused(
                    fixture.given(REGISTERED).when(new DescribeTechnology(PYTHON, LANGUAGE, null, null, PYTHON)),
                    "technology.own-parent");
        }

        @Test
        void isRefusedWithAnUnknownParent() {
            refused(
                    fixture.given(REGISTERED).when(new DescribeTechnology(PYTHON, LANGUAGE, null, null, FLASK)),
                    "technology.parent-not-found");
        }
    }

    @Nested
    class RecordingAFinding {

        @Test
        void numbersIt() {
            given(RECORDED, recordFinding("Ease of use", "Quick to learn."))
                    .expectEvents(recorded(F2, "Quick to learn."))
                    .expectResultMessagePayload(new TechnologyChanged(PYTHON, 2, F2));
        }

        @Test
        void isRefusedWhenItIsRecordedAlready() {
            refused(given(RECORDED, recordFinding("Ease of Use", "Easy to read.")), "finding.already-recorded");
        }

        @Test
        void isAllowedAgainOnceTheFirstWasRetracted() {
            fixture.given(REGISTERED, RECORDED, RETRACTED)
                    .when(recordFinding("Ease of use", "Easy to read."))
                    .expectEvents(recorded(F2, "Easy to read."));
        }

        @Test
        void isAllowedUnderAnotherCriterion() {
            given(RECORDED, recordFinding("Readability", "Easy to read.")).expectSuccessfulHandlerExecution();
        }

        @Test
        void isMalformedWithAStatementOfMoreThanAPage() {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> recordFinding("Ease of use", "x".repeat(5_001)));
        }

        @Test
        void isMalformedWithEvidenceThatIsNoWebAddress() {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> new RecordFinding(
                            PYTHON, "Ease", Stance.NEUTRAL, "So so.", List.of("data:text/html,x"), DAY));
        }
    }

    @Nested
    class AmendingAFinding {

        @Test
        void statesItAnew() {
            given(RECORDED, amend(F1, Stance.WEAKNESS, "Easy to misread."))
                    .expectEvents(new FindingAmended(
                            PYTHON,
                            F1,
                            "Ease of use",
                            Stance.WEAKNESS,
                            "Easy to misread.",
                            List.of(),
                            DAY,
                            "Seen again",
                            null));
        }

        @Test
        void isRefusedWhenItReadsSoAlready() {
            refused(given(RECORDED, amend(F1, Stance.STRENGTH, "Easy to read.")), "finding.unchanged");
        }

        @Test
        void isRefusedWhenAnotherFindingSaysSo() {
            refused(
                    fixture.given(REGISTERED, RECORDED, recorded(F2, "Quick to learn."))
                            .when(amend(F2, Stance.STRENGTH, "Easy to read.")),
                    "finding.already-recorded");
        }

        @Test
        void isRefusedForOneThatIsNotThere() {
            refused(given(RECORDED, amend(F2, Stance.NEUTRAL, "What?")), "finding.not-found");
        }

        @Test
        void isRefusedOnceRetracted() {
            refused(
                    fixture.given(REGISTERED, RECORDED, RETRACTED).when(amend(F1, Stance.NEUTRAL, "What?")),
                    "finding.retracted");
        }
    }

    @Nested
    class RetractingAFinding {

        private final RetractFinding command = new RetractFinding(PYTHON, F1, "Not so");

        @Test
        void keepsTheReason() {
            given(RECORDED, command).expectEvents(RETRACTED);
        }

        @Test
        void isRefusedTheSecondTime() {
            refused(fixture.given(REGISTERED, RECORDED, RETRACTED).when(command), "finding.retracted");
        }

        @Test
        void isRefusedForOneThatIsNotThere() {
            refused(fixture.given(REGISTERED).when(command), "finding.not-found");
        }

        @Test
        void isMalformedWithoutAReason() {
            assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> new RetractFinding(PYTHON, F1, " "));
        }
    }

    @Nested
    class MovingToARing {

        private final MoveToRing command = new MoveToRing(PYTHON, Ring.ADOPT, "Proven", DAY);
        private final TechnologyMovedToRing moved = new TechnologyMovedToRing(PYTHON, Ring.ADOPT, "Proven", DAY);

        @Test
        void recordsTheRationale() {
            fixture.given(REGISTERED).when(command).expectEvents(moved);
        }

        @Test
        void isRefusedWhenItIsThereSinceThatDay() {
            refused(given(moved, command), "technology.already-in-ring");
        }

        @Test
        void namesTheDecisionThatCausedItOnce() {
            MoveToRing caused = new MoveToRing(PYTHON, Ring.ADOPT, "Decided", DAY, ADR_12);
            TechnologyMovedToRing event = new TechnologyMovedToRing(PYTHON, Ring.ADOPT, "Decided", DAY, ADR_12);

            fixture.given(REGISTERED).when(caused).expectEvents(event);
            given(moved, caused).expectEvents(event);
            fixture.given(REGISTERED, event, new TechnologyMovedToRing(PYTHON, Ring.HOLD, "Later", DAY), RETIRED)
                    .when(caused)
                    .expectNoEvents()
                    .expectResultMessagePayload(new TechnologyChanged(PYTHON, 3, null));
        }

        @Test
        void mayBeCausedToAnotherRingOrByAnotherDecision() {
            TechnologyMovedToRing event = new TechnologyMovedToRing(PYTHON, Ring.ADOPT, "Decided", DAY, ADR_12);

            given(event, new MoveToRing(PYTHON, Ring.HOLD, "Decided", DAY, ADR_12))
                    .expectSuccessfulHandlerExecution();
            given(event, new MoveToRing(PYTHON, Ring.ADOPT, "Decided", DAY, DecisionId.parse("adr-13")))
                    .expectEvents(
                            new TechnologyMovedToRing(PYTHON, Ring.ADOPT, "Decided", DAY, DecisionId.parse("adr-13")));
        }

        @Test
        void isRefusedOfOneThatIsRetiredWhateverCausesIt() {
            refused(given(RETIRED, new MoveToRing(PYTHON, Ring.HOLD, "Decided", DAY, ADR_12)), "technology.retired");
        }

        @Test
        void mayCorrectTheDay() {
            given(moved, new MoveToRing(PYTHON, Ring.ADOPT, "Earlier", DAY.minusDays(30)))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Retiring {

        @Test
        void keepsTheReason() {
            fixture.given(REGISTERED)
                    .when(new RetireTechnology(PYTHON, "Nobody uses it"))
                    .expectEvents(RETIRED);
        }

        static Stream<Object> everythingElse() {
            return Stream.of(
                    new RetireTechnology(PYTHON, "Again"),
                    new RenameTechnology(PYTHON, "CPython"),
                    new DescribeTechnology(PYTHON, new Category("Tool"), null, null, null),
                    recordFinding("Ease of use", "Easy to read."),
                    amend(F1, Stance.NEUTRAL, "What?"),
                    new RetractFinding(PYTHON, F1, "Not so"),
                    new MoveToRing(PYTHON, Ring.HOLD, "Old", DAY));
        }

        @ParameterizedTest
        @MethodSource("everythingElse")
        void endsEverythingElse(Object command) {
            refused(given(RETIRED, command), "technology.retired");
        }
    }

    @Nested
    class Reinstating {

        private final ReinstateTechnology command = new ReinstateTechnology(PYTHON, "Back again");

        @Test
        void makesItACandidateAgain() {
            fixture.given(REGISTERED, RETIRED, new TechnologyReinstated(PYTHON, "Back again"))
                    .when(new RetireTechnology(PYTHON, "Nobody uses it"))
                    .expectEvents(RETIRED);
        }

        @Test
        void isRecorded() {
            given(RETIRED, command).expectEvents(new TechnologyReinstated(PYTHON, "Back again"));
        }

        @Test
        void isRefusedUnlessRetired() {
            refused(fixture.given(REGISTERED).when(command), "technology.not-retired");
        }
    }

    @Test
    void isFoundOnlyOnceRegistered() {
        fixture.givenNoPriorActivity()
                .when(new RenameTechnology(PYTHON, "CPython"))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void isNamedByItsSlugAlone() {
        assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> TechnologyId.parse("a/b"));
        assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> TechnologyId.parse("Python"));
        assertThat(TechnologyId.parse("technology/python")).isEqualTo(PYTHON);
    }
}
