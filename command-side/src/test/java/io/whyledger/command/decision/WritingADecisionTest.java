package io.whyledger.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.RingMove;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.technology.Ring;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Writing a decision:")
class WritingADecisionTest extends DecisionFixture {

    private static DraftDecision draft(String series, @Nullable Integer number, DecisionContent content) {
        return new DraftDecision(series, number, content, ADA, null, TODAY);
    }

    private static ReviseDecision revise(PersonId author, DecisionContent content) {
        return new ReviseDecision(ADR_12, content, author, "Clearer");
    }

    private static DecisionRevised revised(PersonId author, PersonId... voided) {
        return new DecisionRevised(ADR_12, OTHER_CONTENT, V2, author, "Clearer", List.of(voided));
    }

    @Nested
    class Drafting {

        @Test
        void takesTheNextNumberAndNamesTheHashOfItsText() {
            fixture.givenNoPriorActivity()
                    .when(draft("ADR", null, BARE))
                    .expectEvents(drafted(BARE))
                    .expectResultMessagePayload(new DecisionChanged(ADR_12, 0, null));
        }

        @Test
        void takesTheNumberThatItIsGiven() {
            LocalDate longAgo = LocalDate.of(2019, 5, 1);

            fixture.givenNoPriorActivity()
                    .when(new DraftDecision("Payments ADR", 3, CONTENT, ADA, longAgo, TODAY))
                    .expectEvents(new DecisionDrafted(
                            DecisionId.parse("payments-adr-3"),
                            new DecisionLabel("Payments ADR", 3),
                            CONTENT,
                            V1,
                            ADA,
                            longAgo));
        }

        @Test
        void isRefusedWhenItWasDecidedInTheFuture() {
            refused(
                    fixture.givenNoPriorActivity()
                            .when(new DraftDecision("ADR", null, CONTENT, ADA, TODAY.plusDays(1), TODAY)),
                    "decision.decided-in-future");
        }

        @Test
        void mayBeOfToday() {
            fixture.givenNoPriorActivity()
                    .when(new DraftDecision("ADR", null, CONTENT, ADA, TODAY, TODAY))
                    .expectSuccessfulHandlerExecution();
        }

        @ParameterizedTest
        @MethodSource("io.whyledger.command.decision.WritingADecisionTest#aboutItself")
        void isRefusedWhenItRefersToItself(DecisionContent content) {
            refused(fixture.givenNoPriorActivity().when(draft("ADR", 12, content)), "decision.refers-to-itself");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 1_000_000})
        void isMalformedWithSuchANumber(int number) {
            assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> draft("ADR", number, CONTENT));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "!!", "a\u202Eb", "a\u0000b"})
        void isMalformedWithSuchASeries(String series) {
            assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> draft(series, null, CONTENT));
        }

        @Test
        void isMalformedWithAnEndlessSeries() {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> draft("s".repeat(61), null, CONTENT))
                    .withMessageContaining("60");
        }
    }

    static Stream<DecisionContent> aboutItself() {
        return Stream.of(
                superseding(ADR_12),
                with(List.of(), List.of(), List.of(), List.of(ADR_12)),
                with(List.of(), List.of(FactId.ofDecision(ADR_12)), List.of(), List.of()));
    }

    @Nested
    class Revising {

        @Test
        void replacesTheTextOfADraft() {
            given(DRAFTED)
                    .when(revise(ADA, OTHER_CONTENT))
                    .expectEvents(revised(ADA))
                    .expectResultMessagePayload(new DecisionChanged(ADR_12, 1, null));
        }

        @Test
        void recordsNothingWhenTheTextStays() {
            given(DRAFTED)
                    .when(revise(ADA, CONTENT))
                    .expectNoEvents()
                    .expectResultMessagePayload(new DecisionChanged(ADR_12, 0, null));
        }

        @Test
        void makesWhoeverRevisesADraftAnAuthor() {
            given(DRAFTED).when(revise(JOE, OTHER_CONTENT)).expectEvents(revised(JOE));
            given(DRAFTED, revised(JOE))
                    .when(new WithdrawDecision(ADR_12, JOE, "Not now"))
                    .expectEvents(new DecisionWithdrawn(ADR_12, JOE, "Not now"));
        }

        @Test
        void voidsTheApprovalsOfAProposedTextAndTellsWhose() {
            given(DRAFTED, PROPOSED, APPROVED_BY_BOB)
                    .when(revise(ADA, OTHER_CONTENT))
                    .expectEvents(revised(ADA, BOB));
        }

        @Test
        void isForAuthorsOnceItIsProposed() {
            refused(given(DRAFTED, PROPOSED).when(revise(JOE, OTHER_CONTENT)), "decision.not-an-author");
            refused(given(DRAFTED, PROPOSED).when(revise(BOB, OTHER_CONTENT)), "decision.not-an-author");
        }

        @Test
        void keepsAProposedTextReadyForReviewers() {
            refused(given(DRAFTED, PROPOSED).when(revise(ADA, BARE)), "decision.incomplete");
            refused(
                    given(DRAFTED, PROPOSED)
                            .when(revise(
                                    ADA,
                                    with(
                                            List.of(),
                                            List.of(FactId.parse("technology/kotlin#f9")),
                                            List.of(),
                                            List.of()))),
                    "decision.unknown-reference");
            refused(given(DRAFTED, PROPOSED).when(revise(ADA, superseding(ADR_12))), "decision.refers-to-itself");
        }

        @Test
        void mayLeaveADraftUnready() {
            given(DRAFTED).when(revise(ADA, BARE)).expectSuccessfulHandlerExecution();
        }

        @ParameterizedTest
        @MethodSource("io.whyledger.command.decision.WritingADecisionTest#aboutItself")
        void isRefusedWhenItRefersToItself(DecisionContent content) {
            refused(given(DRAFTED).when(revise(ADA, content)), "decision.refers-to-itself");
        }

        @Test
        void isRefusedOnceItIsAcceptedOrGivenUp() {
            refused(givenAccepted().when(revise(ADA, OTHER_CONTENT)), "decision.not-open");
            refused(givenAccepted(SUPERSEDED).when(revise(ADA, OTHER_CONTENT)), "decision.not-open");
            refused(given(DRAFTED, WITHDRAWN).when(revise(ADA, OTHER_CONTENT)), "decision.not-open");
            refused(given(DRAFTED, PROPOSED, REJECTED).when(revise(ADA, OTHER_CONTENT)), "decision.not-open");
        }
    }

    @Nested
    class Wording {

        private DecisionContent checked(UnaryOperator<DecisionContent> change) {
            return draft("ADR", null, change.apply(CONTENT)).content();
        }

        private void malformed(UnaryOperator<DecisionContent> change, String rule) {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> checked(change))
                    .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(rule));
        }

        @Test
        void keepsTheLinesOfTextsAndPutsTitlesOnOne() {
            DecisionContent clean = checked(content -> with(content, " Use\n Kotlin ", "One\r\n\r\n\ttwo\rthree \n"));

            assertThat(clean.title()).isEqualTo("Use Kotlin");
            assertThat(clean.context()).isEqualTo("One\n\n\ttwo\nthree");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u202Eb", "a\u2066b", "\uD800x", "a\u0085b"})
        void refusesWhatCannotBeSeen(String text) {
            malformed(content -> with(content, "Title", text), "text.malformed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a\u0000b", "a\u202Eb", "\uD800x"})
        void refusesSuchTitles(String title) {
            malformed(content -> with(content, title, "Context"), "text.malformed");
        }

        @Test
        void hasLimits() {
            assertThat(checked(content -> with(content, "t".repeat(200), "c".repeat(20_000)))
                            .context())
                    .hasSize(20_000);
            malformed(content -> with(content, "t".repeat(201), "Context"), "text.malformed");
            malformed(content -> with(content, "Title", "c".repeat(20_001)), "text.malformed");
            malformed(content -> withDrivers(content, 31), "decision.too-many");
            assertThat(checked(content -> withDrivers(content, 30)).drivers()).hasSize(30);
            malformed(content -> withOptions(content, options(10_000), null), "decision.too-many");
            assertThat(checked(content -> withOptions(content, options(20), null))
                            .options())
                    .hasSize(20);
        }

        @Test
        void takesOnlyAnOptionAsChosenAndNamesItAsTheOptionsDo() {
            malformed(content -> withOptions(content, options(2), "Option 3"), "decision.chosen-not-an-option");
            assertThat(checked(content -> withOptions(content, options(2), "OPTION 1"))
                            .chosen())
                    .isEqualTo("Option 1");
            assertThat(checked(content -> withOptions(content, options(2), " ")).chosen())
                    .isNull();
        }

        @Test
        void refusesAnOptionTwice() {
            malformed(
                    content -> withOptions(
                            content,
                            List.of(new ConsideredOption("Wait", null, null), new ConsideredOption("WAIT", null, "b")),
                            null),
                    "decision.option-twice");
        }

        @Test
        void movesATechnologyToOneRingOnly() {
            malformed(
                    content -> withMoves(content, ADOPT_KOTLIN, new RingMove(KOTLIN, Ring.HOLD)),
                    "decision.ring-move-twice");
            assertThat(checked(content -> withMoves(content, ADOPT_KOTLIN, ADOPT_KOTLIN))
                            .ringMoves())
                    .containsExactly(ADOPT_KOTLIN);
        }

        @Test
        void namesWhatItRefersToOnce() {
            assertThat(checked(content -> superseding(OLD, OLD)).supersedes()).containsExactly(OLD);
        }

        @Test
        void needsAScopeWithAName() {
            malformed(content -> withScope(content, "?!"), "text.malformed");
            malformed(content -> withScope(content, " "), "text.malformed");
        }

        private static List<ConsideredOption> options(int count) {
            return Stream.iterate(1, number -> number + 1)
                    .limit(count)
                    .map(number -> new ConsideredOption("Option " + number, null, null))
                    .toList();
        }

        private static DecisionContent with(DecisionContent content, String title, String context) {
            return copy(
                    title,
                    context,
                    content.drivers(),
                    content.options(),
                    content.chosen(),
                    content.scope(),
                    content.ringMoves());
        }

        private static DecisionContent withDrivers(DecisionContent content, int count) {
            return copy(
                    content.title(),
                    content.context(),
                    Collections.nCopies(count, "Speed"),
                    content.options(),
                    content.chosen(),
                    content.scope(),
                    content.ringMoves());
        }

        private static DecisionContent withOptions(
                DecisionContent content, List<ConsideredOption> options, @Nullable String chosen) {
            return copy(
                    content.title(),
                    content.context(),
                    content.drivers(),
                    options,
                    chosen,
                    content.scope(),
                    content.ringMoves());
        }

        private static DecisionContent withMoves(DecisionContent content, RingMove... moves) {
            return copy(
                    content.title(),
                    content.context(),
                    content.drivers(),
                    content.options(),
                    content.chosen(),
                    content.scope(),
                    List.of(moves));
        }

        private static DecisionContent withScope(DecisionContent content, String name) {
            return copy(
                    content.title(),
                    content.context(),
                    content.drivers(),
                    content.options(),
                    content.chosen(),
                    new Scope(Scope.Kind.TEAM, name),
                    content.ringMoves());
        }

        private static DecisionContent copy(
                String title,
                String context,
                List<String> drivers,
                List<ConsideredOption> options,
                @Nullable String chosen,
                Scope scope,
                List<RingMove> moves) {
            return new DecisionContent(
                    title, context, drivers, options, chosen, "Outcome", null, scope, List.of(), List.of(), List.of(),
                    List.of(), moves);
        }
    }
}
