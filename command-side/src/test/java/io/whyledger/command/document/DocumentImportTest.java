package io.whyledger.command.document;

import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.document.ImportCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An imported document")
class DocumentImportTest {

    private static final DocumentImportId BROKERS = DocumentImportId.ofName("Message brokers");
    private static final String FIRST = "aa".repeat(32);
    private static final String SECOND = "bb".repeat(32);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ImportCounts COUNTS = new ImportCounts(1, 0, 2, 0, 0, 0);
    private static final Map<String, String> ADA = Map.of(EventMetadata.ACTOR, "ada");

    private FixtureConfiguration<DocumentImport> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(DocumentImport.class);
        fixture.registerCommandHandlerInterceptor(
                new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(EventMetadata.ACTOR)));
    }

    private static StartDocumentImport start(String hash) {
        return start(hash, null);
    }

    private static StartDocumentImport start(String hash, @Nullable Long expectedVersion) {
        return new StartDocumentImport(
                BROKERS, "Message brokers", hash, "cc".repeat(32), 99, 3, 7, 0, List.of(), DAY, expectedVersion);
    }

    private static DocumentImportStarted started(String hash) {
        return new DocumentImportStarted(
                BROKERS, "Message brokers", hash, "cc".repeat(32), 99, 3, 7, 0, List.of(), DAY);
    }

    private static DocumentImportAdvanced advanced(int done) {
        return new DocumentImportAdvanced(BROKERS, done, 3, COUNTS, List.of());
    }

    private static DocumentImportCompleted completed(String hash) {
        return new DocumentImportCompleted(BROKERS, hash, COUNTS);
    }

    private TestExecutor<DocumentImport> given(Object... later) {
        return fixture.given(List.of(new GenericEventMessage<>(started(FIRST), ADA)))
                .andGiven(later);
    }

    @Nested
    class Starting {

        @Test
        void isRecorded() {
            fixture.givenNoPriorActivity().when(start(FIRST), ADA).expectEvents(started(FIRST));
        }

        @Test
        void recordsNothingWhileThisContentIsBeingTakenOver() {
            given().when(start(FIRST), ADA).expectNoEvents().expectSuccessfulHandlerExecution();
        }

        @Test
        void recordsNothingWhenThisContentWasTheLast() {
            given(completed(FIRST)).when(start(FIRST), ADA).expectNoEvents().expectSuccessfulHandlerExecution();
        }

        @Test
        void isRefusedWhileAnotherVersionIsBeingTakenOver() {
            given().when(start(SECOND), ADA)
                    .expectNoEvents()
                    .expectException(RuleViolation.class)
                    .expectExceptionMessage("Another version of this document is being taken over; "
                            + "send this one when that has completed.");
        }

        @Test
        void isTakenForTheVersionThatItsSenderExpects() {
            given(completed(FIRST)).when(start(SECOND, 1L), ADA).expectEvents(started(SECOND));
        }

        @Test
        void isRefusedForAnyOtherVersion() {
            expectStale(fixture.givenNoPriorActivity());
            expectStale(given());
            expectStale(given(advanced(3), completed(FIRST)));
        }

        private void expectStale(TestExecutor<DocumentImport> ledger) {
            ledger.when(start(FIRST, 1L), ADA).expectNoEvents().expectException(ConflictingModificationException.class);
        }

        @Test
        void knowsTheVersionBefore() {
            given(completed(FIRST))
                    .when(start(SECOND), ADA)
                    .expectEvents(started(SECOND))
                    .expectResultMessagePayload(
                            new TakeOver(BROKERS, SECOND, FIRST, DAY, "ada", 2, 0, ImportCounts.NONE, false, 2));
        }
    }

    @Nested
    class Advancing {

        private static AdvanceDocumentImport advance(long importVersion, int after) {
            return new AdvanceDocumentImport(BROKERS, importVersion, after, after + 2, 3, COUNTS, List.of());
        }

        @Test
        void isRecorded() {
            given().when(advance(0, 0)).expectEvents(advanced(2));
        }

        @Test
        void isRefusedWhenSomebodyElseHasGoneOn() {
            expectOvertaken(given(advanced(1)), advance(0, 0));
        }

        @Test
        void isRefusedWhenItHasEnded() {
            expectOvertaken(given(completed(FIRST)), advance(0, 0));
        }

        @Test
        void isRefusedForAnEarlierTakeoverOfTheSameContent() {
            expectOvertaken(given(completed(FIRST), started(SECOND), completed(SECOND), started(FIRST)), advance(0, 0));
        }
    }

    @Nested
    class Completing {

        private static CompleteDocumentImport complete(long importVersion) {
            return new CompleteDocumentImport(BROKERS, importVersion);
        }

        @Test
        void sumsUpWhatWasChanged() {
            given(advanced(3)).when(complete(0)).expectEvents(completed(FIRST));
        }

        @Test
        void recordsNothingTheSecondTime() {
            given(advanced(3), completed(FIRST))
                    .when(complete(0))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isRefusedForAnEarlierVersion() {
            expectOvertaken(given(advanced(3), completed(FIRST), started(SECOND)), complete(0));
        }
    }

    private static void expectOvertaken(TestExecutor<DocumentImport> ledger, Object command) {
        ledger.when(command).expectNoEvents().expectException(ConflictingModificationException.class);
    }

    @Test
    void tellsHowFarItIsAndForWhom() {
        given(advanced(2))
                .when(new FindTakeOver(BROKERS))
                .expectNoEvents()
                .expectResultMessagePayload(new TakeOver(BROKERS, FIRST, null, DAY, "ada", 0, 2, COUNTS, false, 1));
    }
}
