package io.whyledger.command.technology;

import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyRetired;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Taking over what a document says of a technology")
class TakeOverCandidateTest {

    private static final TechnologyId KAFKA = TechnologyId.parse("kafka");
    private static final Category PLATFORM = new Category("Platform");
    private static final String DOCUMENT = "import/brokers";
    private static final String HASH = "ab".repeat(32);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final FindingId F1 = FindingId.numbered(1);
    private static final FindingId F2 = FindingId.numbered(2);
    private static final TechnologyRegistered REGISTERED =
            new TechnologyRegistered(KAFKA, "Kafka", PLATFORM, null, null, null, at(3));
    private static final FindingRecorded FAST = recorded(F1, "Throughput", Stance.STRENGTH, "Fast.", 5);

    private static final long FIRST = 0;
    private static final long SECOND = 5;

    private FixtureConfiguration<Technology> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(Technology.class);
        fixture.registerInjectableResource((RegisteredTechnologies) id -> false);
        fixture.registerCommandHandlerInterceptor(
                new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(EventMetadata.IMPORT_VERSION)));
        fixture.registerCommandDispatchInterceptor(commands -> (index, command) -> command.withMetaData(
                MetaData.with(EventMetadata.IMPORT_VERSION, FIRST).mergedWith(command.getMetaData())));
    }

    private static EventMessage<?> of(long importVersion, TechnologyEvent event) {
        return new GenericEventMessage<>(event, Map.of(EventMetadata.IMPORT_VERSION, importVersion));
    }

    private static Origin at(int line) {
        return new Origin(DOCUMENT, HASH, line);
    }

    private static FindingRecorded recorded(FindingId id, String criterion, Stance stance, String text, int line) {
        return new FindingRecorded(KAFKA, id, criterion, stance, true, text, List.of(), DAY, at(line));
    }

    private static TakeOverCandidate.Statement statement(String criterion, Stance stance, String text, int line) {
        return new TakeOverCandidate.Statement(criterion, stance, text, List.of(), line);
    }

    private static TakeOverCandidate says(TakeOverCandidate.Statement... statements) {
        return new TakeOverCandidate(KAFKA, "Kafka", PLATFORM, null, null, at(3), List.of(statements), true, DAY);
    }

    private static final TakeOverCandidate.Statement IS_FAST = statement("Throughput", Stance.STRENGTH, "Fast.", 5);

    @Nested
    class ForTheFirstTime {

        @Test
        void registersItAndRecordsEachStatement() {
            fixture.givenNoPriorActivity()
                    .when(says(IS_FAST, statement("Operations", Stance.WEAKNESS, "Hard to run.", 6)))
                    .expectEvents(REGISTERED, FAST, recorded(F2, "Operations", Stance.WEAKNESS, "Hard to run.", 6))
                    .expectResultMessagePayload(new ImportCounts(1, 0, 2, 0, 0, 0));
        }

        @Test
        void recordsARepeatedStatementOnce() {
            fixture.givenNoPriorActivity()
                    .when(says(IS_FAST, statement("THROUGHPUT", Stance.STRENGTH, "Fast.", 9)))
                    .expectEvents(REGISTERED, FAST);
        }

        @Test
        void onlyAddsToOneThatPeopleRegistered() {
            fixture.given(new TechnologyRegistered(KAFKA, "Kafka", new Category("Tool"), null, "Ours", null, null))
                    .when(says(IS_FAST))
                    .expectEvents(FAST);
        }

        @Test
        void doesNotRepeatWhatPeopleRecorded() {
            fixture.given(
                            REGISTERED,
                            new FindingRecorded(
                                    KAFKA, F1, "Throughput", Stance.STRENGTH, false, "Fast.", List.of(), DAY, null))
                    .when(says(IS_FAST))
                    .expectNoEvents()
                    .expectResultMessagePayload(new ImportCounts(0, 0, 0, 0, 0, 1));
        }
    }

    @Nested
    class DoneAgain {

        private static final Map<String, Object> IN_SECOND = Map.of(EventMetadata.IMPORT_VERSION, SECOND);

        @Test
        void isMarkedWithItsTakeover() {
            fixture.givenNoPriorActivity()
                    .when(says(IS_FAST), IN_SECOND)
                    .expectEvents(of(SECOND, REGISTERED), of(SECOND, FAST))
                    .expectResultMessagePayload(new ImportCounts(1, 0, 1, 0, 0, 0));
        }

        @Test
        void answersTheSameAsTheFirstTime() {
            fixture.given(of(FIRST, REGISTERED), of(SECOND, FAST))
                    .when(says(IS_FAST, IS_FAST), IN_SECOND)
                    .expectNoEvents()
                    .expectResultMessagePayload(new ImportCounts(0, 0, 1, 0, 0, 1));
        }

        @Test
        void answersTheSameWhateverPeopleHaveDoneMeanwhile() {
            fixture.given(of(FIRST, REGISTERED), of(SECOND, FAST), new TechnologyRetired(KAFKA, "Old"))
                    .when(says(IS_FAST), IN_SECOND)
                    .expectNoEvents()
                    .expectResultMessagePayload(new ImportCounts(0, 0, 1, 0, 0, 0));
        }

        @Test
        void isUnchangedForTheNextTakeover() {
            fixture.given(of(FIRST, REGISTERED), of(FIRST, FAST))
                    .when(says(IS_FAST), IN_SECOND)
                    .expectNoEvents()
                    .expectResultMessagePayload(new ImportCounts(0, 0, 0, 0, 0, 1));
        }

        @Test
        void isRefusedOnceTheNextTakeoverWasHere() {
            fixture.given(
                            of(FIRST, REGISTERED),
                            of(FIRST, FAST),
                            of(SECOND, new FindingRetracted(KAFKA, F1, "The document no longer says so.", at(3))))
                    .when(says(IS_FAST))
                    .expectNoEvents()
                    .expectException(ConflictingModificationException.class);
        }

        @Test
        void isNoMatterOfOtherDocuments() {
            Origin elsewhere = new Origin("import/other", HASH, 1);
            TechnologyRegistered registered =
                    new TechnologyRegistered(KAFKA, "Kafka", PLATFORM, null, null, null, elsewhere);
            FindingRecorded other = new FindingRecorded(
                    KAFKA, F1, "Operations", Stance.WEAKNESS, true, "Hard to run.", List.of(), DAY, elsewhere);

            fixture.given(of(SECOND, registered), of(SECOND, other))
                    .when(says(IS_FAST))
                    .expectEvents(recorded(F2, "Throughput", Stance.STRENGTH, "Fast.", 5))
                    .expectResultMessagePayload(new ImportCounts(0, 0, 1, 0, 0, 0));
        }
    }

    @Nested
    class Again {

        @Test
        void recordsNothingWhenNothingChanged() {
            fixture.given(REGISTERED, FAST)
                    .when(says(IS_FAST))
                    .expectNoEvents()
                    .expectResultMessagePayload(new ImportCounts(0, 0, 0, 0, 0, 1));
        }

        @Test
        void retractsAStatementThatHasGone() {
            fixture.given(REGISTERED, FAST)
                    .when(says(statement("Throughput", Stance.STRENGTH, "Very fast.", 5)))
                    .expectEvents(
                            recorded(F2, "Throughput", Stance.STRENGTH, "Very fast.", 5),
                            new FindingRetracted(KAFKA, F1, "The document no longer says so.", at(3)));
        }

        @Test
        void recordsAStatementAnewThatHadGone() {
            fixture.given(REGISTERED, FAST, new FindingRetracted(KAFKA, F1, "The document no longer says so.", at(3)))
                    .when(says(IS_FAST))
                    .expectEvents(recorded(F2, "Throughput", Stance.STRENGTH, "Fast.", 5));
        }

        @Test
        void retractsEverythingOfACandidateThatHasGone() {
            fixture.given(REGISTERED, FAST)
                    .when(TakeOverCandidate.gone(KAFKA, "Kafka", at(3), DAY))
                    .expectEvents(new FindingRetracted(KAFKA, F1, "The document no longer says so.", at(3)))
                    .expectResultMessagePayload(new ImportCounts(0, 0, 0, 0, 1, 0));
        }

        @Test
        void leavesAloneWhatAnotherDocumentSaid() {
            FindingRecorded other = new FindingRecorded(
                    KAFKA,
                    F1,
                    "Throughput",
                    Stance.STRENGTH,
                    true,
                    "Fast.",
                    List.of(),
                    DAY,
                    new Origin("import/other", HASH, 1));

            fixture.given(REGISTERED, other)
                    .when(TakeOverCandidate.gone(KAFKA, "Kafka", at(3), DAY))
                    .expectNoEvents();
        }

        @Test
        void followsTheDocumentsDescriptionAsLongAsNobodyGaveAnother() {
            TakeOverCandidate tool = new TakeOverCandidate(
                    KAFKA,
                    "Kafka",
                    new Category("Tool"),
                    "https://kafka.apache.org",
                    null,
                    at(3),
                    List.of(),
                    true,
                    DAY);

            fixture.given(REGISTERED)
                    .when(tool)
                    .expectEvents(new TechnologyDescribed(
                            KAFKA, new Category("Tool"), "https://kafka.apache.org", null, null, at(3)));
        }

        @Test
        void keepsADescriptionThatPeopleGave() {
            fixture.given(REGISTERED, new TechnologyDescribed(KAFKA, PLATFORM, null, "A log", null, null))
                    .when(new TakeOverCandidate(
                            KAFKA, "Kafka", new Category("Tool"), null, null, at(3), List.of(), true, DAY))
                    .expectNoEvents();
        }

        @Test
        void followsAStanceThatNobodyHasDecidedUpon() {
            fixture.given(REGISTERED, FAST)
                    .when(says(statement("Throughput", Stance.WEAKNESS, "Fast.", 8)))
                    .expectEvents(new FindingAmended(
                            KAFKA,
                            F1,
                            "Throughput",
                            Stance.WEAKNESS,
                            "Fast.",
                            List.of(),
                            DAY,
                            "The document now puts it as a weakness.",
                            at(8)))
                    .expectResultMessagePayload(new ImportCounts(0, 0, 0, 1, 0, 0));
        }

        @Test
        void followsItsLinks() {
            List<String> links = List.of("https://example.org/measured");
            TakeOverCandidate.Statement linked =
                    new TakeOverCandidate.Statement("Throughput", Stance.STRENGTH, "Fast.", links, 8);

            fixture.given(REGISTERED, FAST)
                    .when(says(linked))
                    .expectEvents(new FindingAmended(
                            KAFKA,
                            F1,
                            "Throughput",
                            Stance.STRENGTH,
                            "Fast.",
                            links,
                            DAY,
                            "The document now links to other pages.",
                            at(8)));
        }
    }

    @Nested
    class AfterPeopleHaveWorkedOnIt {

        @Test
        void leavesTheirEvidenceAlone() {
            fixture.given(
                            REGISTERED,
                            FAST,
                            new FindingAmended(
                                    KAFKA,
                                    F1,
                                    "Throughput",
                                    Stance.STRENGTH,
                                    "Fast.",
                                    List.of("https://example.org/ours"),
                                    DAY,
                                    "Measured",
                                    null))
                    .when(says(statement("Throughput", Stance.STRENGTH, "Fast.", 8)))
                    .expectNoEvents();
        }

        private final FindingAmended amended = new FindingAmended(
                KAFKA, F1, "Speed", Stance.NEUTRAL, "Fast enough.", List.of(), DAY, "Measured", null);

        @Test
        void keepsTheirAmendment() {
            fixture.given(REGISTERED, FAST, amended)
                    .when(says(statement("Throughput", Stance.WEAKNESS, "Fast.", 5)))
                    .expectNoEvents();
        }

        @Test
        void keepsTheStanceThatTheyConfirmed() {
            FindingAmended confirmed = new FindingAmended(
                    KAFKA, F1, "Throughput", Stance.STRENGTH, "Fast.", List.of(), DAY, "Confirmed", null);

            fixture.given(REGISTERED, FAST)
                    .when(new AmendFinding(
                            KAFKA, F1, "Throughput", Stance.STRENGTH, "Fast.", List.of(), DAY, "Confirmed"))
                    .expectEvents(confirmed);
            fixture.given(REGISTERED, FAST, confirmed)
                    .when(says(statement("Throughput", Stance.WEAKNESS, "Fast.", 5)))
                    .expectNoEvents();
        }

        @Test
        void needsNoSecondConfirmation() {
            fixture.given(
                            REGISTERED,
                            FAST,
                            new FindingAmended(
                                    KAFKA, F1, "Throughput", Stance.STRENGTH, "Fast.", List.of(), DAY, "Yes", null))
                    .when(new AmendFinding(
                            KAFKA, F1, "Throughput", Stance.STRENGTH, "Fast.", List.of(), DAY, "Confirmed"))
                    .expectNoEvents()
                    .expectException(RuleViolation.class);
        }

        @Test
        void keepsTheirRetraction() {
            fixture.given(REGISTERED, FAST, new FindingRetracted(KAFKA, F1, "Not so", null))
                    .when(says(IS_FAST))
                    .expectNoEvents();
        }

        @Test
        void keepsTheirAmendmentOnceTheDocumentAdoptsIt() {
            fixture.given(REGISTERED, FAST, amended)
                    .when(says(statement("Speed", Stance.STRENGTH, "Fast enough.", 5)))
                    .expectNoEvents()
                    .expectResultMessagePayload(new ImportCounts(0, 0, 0, 0, 0, 1));
        }

        @Test
        void retractsTheirAmendmentOnceItsStatementHasGone() {
            fixture.given(REGISTERED, FAST, amended)
                    .when(says())
                    .expectEvents(new FindingRetracted(KAFKA, F1, "The document no longer says so.", at(3)));
        }

        @Test
        void isRefusedOnceRetired() {
            fixture.given(REGISTERED, new TechnologyRetired(KAFKA, "Old"))
                    .when(says(IS_FAST))
                    .expectNoEvents()
                    .expectException(RuleViolation.class)
                    .expectExceptionMessage("It is retired; reinstate it first.");
        }
    }

    @Nested
    class Previewed {

        @Test
        void tellsWhatWouldHappenAndRecordsNothing() {
            fixture.given(REGISTERED, FAST)
                    .when(new PreviewCandidate(says(statement("Throughput", Stance.STRENGTH, "Very fast.", 5))))
                    .expectNoEvents()
                    .expectResultMessagePayload(new TakeOverPreview(
                            new ImportCounts(0, 0, 1, 0, 1, 0),
                            List.of(
                                    new TakeOverPreview.Change(
                                            "record", "Throughput", Stance.STRENGTH, "Very fast.", 5),
                                    new TakeOverPreview.Change("retract", "Throughput", Stance.STRENGTH, "Fast.", 0))));
        }

        @Test
        void tellsOfANewTechnologyWithoutCreatingIt() {
            fixture.givenNoPriorActivity()
                    .when(new PreviewCandidate(says(IS_FAST)))
                    .expectNoEvents()
                    .expectResultMessagePayload(new TakeOverPreview(
                            new ImportCounts(1, 0, 1, 0, 0, 0),
                            List.of(new TakeOverPreview.Change("record", "Throughput", Stance.STRENGTH, "Fast.", 5))));
        }
    }
}
