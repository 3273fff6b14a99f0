package io.whyledger.command.decision;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.ObjectionRaised;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.evaluation.EvaluationId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Judging a decision:")
class JudgingADecisionTest extends DecisionFixture {

    private static final DecisionRevised REVISED =
            new DecisionRevised(ADR_12, OTHER_CONTENT, V2, ADA, null, List.of(BOB));
    private static final ChangesRequested CHANGES_REQUESTED = new ChangesRequested(ADR_12, V1, BOB, "Name the costs");
    private static final ObjectionRaised OBJECTION_OF_BOB = new ObjectionRaised(ADR_12, V1, BOB, "Too early");
    private static final ReviewOverdue OVERDUE = new ReviewOverdue(ADR_12, DEADLINE);

    private static ObjectToDecision object(PersonId reviewer) {
        return new ObjectToDecision(ADR_12, reviewer, V1.sha256(), "Too early");
    }

    private static RequestChanges requestChanges(PersonId reviewer) {
        return new RequestChanges(ADR_12, reviewer, V1.sha256(), "Name the costs");
    }

    @Nested
    class Proposing {

        private final ProposeDecision command = propose(ADA, List.of(BOB, EVE), 2);

        @Test
        void asksReviewersForTheCurrentText() {
            given(DRAFTED).when(command).expectEvents(PROPOSED);
        }

        @Test
        void isForAuthors() {
            refused(given(DRAFTED).when(propose(JOE, List.of(BOB), 1)), "decision.not-an-author");
        }

        @Test
        void isRefusedWithAnAuthorAsReviewer() {
            refused(given(DRAFTED).when(propose(ADA, List.of(BOB, ADA), 1)), "decision.author-as-reviewer");
            refused(
                    given(DRAFTED, new DecisionRevised(ADR_12, OTHER_CONTENT, V2, JOE, null, List.of()))
                            .when(propose(ADA, List.of(BOB, JOE), 1)),
                    "decision.author-as-reviewer");
        }

        @Test
        void isRefusedWithADeadlineThatHasPassed() {
            refused(
                    given(DRAFTED).when(new ProposeDecision(ADR_12, ADA, List.of(BOB), 1, NOW, NOW)),
                    "decision.deadline-passed");
            given(DRAFTED)
                    .when(new ProposeDecision(ADR_12, ADA, List.of(BOB), 1, NOW.plusSeconds(1), NOW))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isRefusedWithADeadlineInMoreThanAHundredYears() {
            Instant last = Instant.parse("2126-11-24T09:00:00Z");

            given(DRAFTED)
                    .when(new ProposeDecision(ADR_12, ADA, List.of(BOB), 1, last, NOW))
                    .expectSuccessfulHandlerExecution();
            for (Instant later : List.of(last.plusMillis(1), Instant.MAX)) {
                refused(
                        given(DRAFTED).when(new ProposeDecision(ADR_12, ADA, List.of(BOB), 1, later, NOW)),
                        "decision.deadline-too-far");
            }
        }

        @Test
        void isRefusedWhileTheTextLacksWhatReviewersNeed() {
            given(drafted(BARE))
                    .when(command)
                    .expectException(breaks("decision.incomplete"))
                    .expectExceptionMessage("Reviewers can't judge it yet: it lacks a context, options, "
                            + "a chosen option, an outcome. Revise it first.");
        }

        static Stream<DecisionContent> unknown() {
            return Stream.of(
                    with(List.of(), List.of(FactId.parse("technology/kotlin#f2")), List.of(), List.of()),
                    with(List.of(), List.of(FactId.parse("technology/scala#ring")), List.of(), List.of()),
                    with(List.of(EvaluationId.parse("language")), List.of(), List.of(), List.of()),
                    with(List.of(), List.of(), List.of(NEXT), List.of()),
                    with(List.of(), List.of(), List.of(), List.of(NEXT)));
        }

        @ParameterizedTest
        @MethodSource("unknown")
        void isRefusedWhenTheLedgerDoesNotHoldWhatItRefersTo(DecisionContent content) {
            refused(given(drafted(content)).when(command), "decision.unknown-reference");
        }

        @Test
        void isRefusedWithAnUnknownTechnology() {
            known.remove(FactId.ofRing(KOTLIN));

            given(DRAFTED)
                    .when(command)
                    .expectException(breaks("decision.unknown-reference"))
                    .expectExceptionMessage(
                            "The ledger does not hold technology/kotlin; correct or remove what is not" + " there.");
        }

        @Test
        void mayReferToWhatTheLedgerHolds() {
            known.add(FactId.ofResult(EvaluationId.parse("language")));
            DecisionContent content = with(
                    List.of(EvaluationId.parse("language")),
                    List.of(FINDING, FactId.ofDecision(OLD)),
                    List.of(OLD),
                    List.of(OLD));

            given(drafted(content)).when(command).expectSuccessfulHandlerExecution();
        }

        @ParameterizedTest
        @MethodSource("notAccepted")
        void isRefusedWhenWhatItSupersedesIsNotAccepted(Stage stage) {
            others.put(OLD, new OtherDecision(stage, List.of()));

            refused(given(drafted(superseding(OLD))).when(command), "decision.superseded-not-accepted");
        }

        static Stream<Stage> notAccepted() {
            return Stream.of(Stage.values()).filter(stage -> stage != Stage.ACCEPTED);
        }

        @Test
        void isRefusedInACircle() {
            others.put(OLD, new OtherDecision(Stage.ACCEPTED, List.of(NEXT)));
            others.put(NEXT, new OtherDecision(Stage.ACCEPTED, List.of(OLD, ADR_12)));

            refused(given(drafted(superseding(OLD))).when(command), "decision.supersession-circle");
        }

        @Test
        void goesThroughCirclesOfOthersOnce() {
            others.put(OLD, new OtherDecision(Stage.ACCEPTED, List.of(NEXT)));
            others.put(NEXT, new OtherDecision(Stage.ACCEPTED, List.of(OLD)));

            given(drafted(superseding(OLD))).when(command).expectSuccessfulHandlerExecution();
        }

        @Test
        void isForDrafts() {
            refused(given(DRAFTED, PROPOSED).when(command), "decision.not-draft");
            refused(givenAccepted().when(command), "decision.not-draft");
            refused(given(DRAFTED, WITHDRAWN).when(command), "decision.not-draft");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 3})
        void isMalformedWithAQuorumThatCannotBe(int quorum) {
            assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> propose(ADA, List.of(BOB, EVE), quorum));
        }

        @Test
        void isMalformedWithoutReviewersWithTooManyOrOneTwice() {
            List<PersonId> crowd = IntStream.range(0, 51)
                    .mapToObj(number -> new PersonId("p" + number))
                    .toList();

            assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> propose(ADA, List.of(), 1));
            assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> propose(ADA, crowd, 1));
            assertThatExceptionOfType(MalformedInput.class).isThrownBy(() -> propose(ADA, List.of(BOB, BOB), 1));
            given(DRAFTED).when(propose(ADA, crowd.subList(0, 50), 50)).expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Approving {

        @Test
        void isRecorded() {
            given(DRAFTED, PROPOSED)
                    .when(new ApproveDecision(ADR_12, BOB, V1.sha256(), "Well said"))
                    .expectEvents(new DecisionApproved(ADR_12, V1, BOB, "Well said"));
        }

        @Test
        void acceptsAtOnceWhenTheQuorumIsReached() {
            given(DRAFTED, PROPOSED, APPROVED_BY_BOB)
                    .when(approve(EVE, V1))
                    .expectEvents(APPROVED_BY_EVE, ACCEPTED)
                    .expectResultMessagePayload(new DecisionChanged(ADR_12, 4, null));
        }

        @Test
        void recordsNothingASecondTime() {
            given(DRAFTED, PROPOSED, APPROVED_BY_BOB)
                    .when(approve(BOB, V1))
                    .expectNoEvents()
                    .expectResultMessagePayload(new DecisionChanged(ADR_12, 2, null));
        }

        @Test
        void isRefusedOfAnotherTextAndTellsTheCurrentOne() {
            given(DRAFTED, PROPOSED, APPROVED_BY_BOB, REVISED)
                    .when(approve(EVE, V1))
                    .expectNoEvents()
                    .expectException(breaks("decision.content-changed"))
                    .expectExceptionMessage(containsString("version 2 with the SHA-256 " + V2.sha256()));
        }

        @Test
        void doesNotCountApprovalsOfATextBefore() {
            given(DRAFTED, PROPOSED, APPROVED_BY_BOB, REVISED)
                    .when(approve(EVE, V2))
                    .expectEvents(new DecisionApproved(ADR_12, V2, EVE, null));
            given(DRAFTED, PROPOSED, APPROVED_BY_BOB, REVISED, new DecisionApproved(ADR_12, V2, EVE, null))
                    .when(approve(BOB, V2))
                    .expectEvents(
                            new DecisionApproved(ADR_12, V2, BOB, null),
                            new DecisionAccepted(ADR_12, V2, List.of(EVE, BOB), List.of(), List.of(ADOPT_KOTLIN)));
        }

        @Test
        void doesNotCountApprovalsFromBeforeChangesWereRequested() {
            given(DRAFTED, PROPOSED, APPROVED_BY_EVE, CHANGES_REQUESTED, PROPOSED)
                    .when(approve(BOB, V1))
                    .expectEvents(APPROVED_BY_BOB);
        }

        @Test
        void takesThePlaceOfAnObjection() {
            given(DRAFTED, PROPOSED, OBJECTION_OF_BOB, APPROVED_BY_EVE)
                    .when(approve(BOB, V1))
                    .expectEvents(
                            APPROVED_BY_BOB,
                            new DecisionAccepted(ADR_12, V1, List.of(EVE, BOB), List.of(), List.of(ADOPT_KOTLIN)));
        }

        @Test
        void reachesTheQuorumInSpiteOfAnObjection() {
            DecisionProposed byOne = new DecisionProposed(ADR_12, V1, List.of(BOB, EVE), 1, DEADLINE, ADA);

            given(DRAFTED, byOne, OBJECTION_OF_BOB)
                    .when(approve(EVE, V1))
                    .expectEvents(
                            APPROVED_BY_EVE,
                            new DecisionAccepted(ADR_12, V1, List.of(EVE), List.of(), List.of(ADOPT_KOTLIN)));
        }

        @Test
        void isRefusedToAuthors() {
            refused(given(DRAFTED, PROPOSED).when(approve(ADA, V1)), "decision.own-decision");
        }

        @Test
        void isRefusedToOthersThanItsReviewers() {
            refused(given(DRAFTED, PROPOSED).when(approve(JOE, V1)), "decision.not-a-reviewer");
        }

        @Test
        void isRefusedByTheLastWhenWhatItSupersedesIsNoLongerAccepted() {
            DecisionContent content = superseding(OLD);
            DecisionProposed proposed =
                    new DecisionProposed(ADR_12, Deliberation.version(1, content), List.of(BOB, EVE), 2, DEADLINE, ADA);
            DecisionApproved byBob = new DecisionApproved(ADR_12, proposed.version(), BOB, null);
            others.put(OLD, new OtherDecision(Stage.SUPERSEDED, List.of()));

            given(drafted(content), proposed)
                    .when(approve(BOB, proposed.version()))
                    .expectEvents(byBob);
            refused(
                    given(drafted(content), proposed, byBob).when(approve(EVE, proposed.version())),
                    "decision.superseded-not-accepted");
        }

        @Test
        void namesWhatIsSupersededWhenItIsAccepted() {
            DecisionContent content = superseding(OLD);
            DecisionProposed proposed =
                    new DecisionProposed(ADR_12, Deliberation.version(1, content), List.of(BOB), 1, DEADLINE, ADA);

            given(drafted(content), proposed)
                    .when(approve(BOB, proposed.version()))
                    .expectEvents(
                            new DecisionApproved(ADR_12, proposed.version(), BOB, null),
                            new DecisionAccepted(ADR_12, proposed.version(), List.of(BOB), List.of(OLD), List.of()));
        }

        @Test
        void isForProposedDecisions() {
            refused(given(DRAFTED).when(approve(BOB, V1)), "decision.not-proposed");
            refused(given(DRAFTED, PROPOSED, CHANGES_REQUESTED).when(approve(EVE, V1)), "decision.not-proposed");
            refused(givenAccepted().when(approve(BOB, V1)), "decision.not-proposed");
            refused(given(DRAFTED, PROPOSED, REJECTED).when(approve(BOB, V1)), "decision.not-proposed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "abc", "zz", "version 1"})
        void isMalformedWithoutAHash(String hash) {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> new ApproveDecision(ADR_12, BOB, hash, null));
        }
    }

    @Nested
    class RequestingChanges {

        @Test
        void makesItADraftAgain() {
            given(DRAFTED, PROPOSED).when(requestChanges(BOB)).expectEvents(CHANGES_REQUESTED);
            given(DRAFTED, PROPOSED, CHANGES_REQUESTED)
                    .when(propose(ADA, List.of(BOB, EVE), 2))
                    .expectEvents(PROPOSED);
        }

        @Test
        void isForItsReviewersWhoSawTheCurrentText() {
            refused(given(DRAFTED, PROPOSED).when(requestChanges(ADA)), "decision.own-decision");
            refused(given(DRAFTED, PROPOSED).when(requestChanges(JOE)), "decision.not-a-reviewer");
            refused(given(DRAFTED, PROPOSED, REVISED).when(requestChanges(BOB)), "decision.content-changed");
            refused(given(DRAFTED).when(requestChanges(BOB)), "decision.not-proposed");
        }
    }

    @Nested
    class Objecting {

        @Test
        void keepsTheDissent() {
            given(DRAFTED, PROPOSED).when(object(BOB)).expectEvents(OBJECTION_OF_BOB);
        }

        @Test
        void takesThePlaceOfAnApproval() {
            given(DRAFTED, PROPOSED, APPROVED_BY_BOB).when(object(BOB)).expectEvents(OBJECTION_OF_BOB);
            given(DRAFTED, PROPOSED, APPROVED_BY_BOB, OBJECTION_OF_BOB)
                    .when(approve(EVE, V1))
                    .expectEvents(APPROVED_BY_EVE);
        }

        @Test
        void isRefusedASecondTime() {
            refused(given(DRAFTED, PROPOSED, OBJECTION_OF_BOB).when(object(BOB)), "decision.objected-already");
        }

        @Test
        void isPossibleAnewOfAnotherText() {
            given(DRAFTED, PROPOSED, OBJECTION_OF_BOB, REVISED)
                    .when(new ObjectToDecision(ADR_12, BOB, V2.sha256(), "Still too early"))
                    .expectEvents(new ObjectionRaised(ADR_12, V2, BOB, "Still too early"));
        }

        @Test
        void isForItsReviewersWhoSawTheCurrentText() {
            refused(given(DRAFTED, PROPOSED).when(object(ADA)), "decision.own-decision");
            refused(given(DRAFTED, PROPOSED).when(object(JOE)), "decision.not-a-reviewer");
            refused(given(DRAFTED, PROPOSED, REVISED).when(object(BOB)), "decision.content-changed");
            refused(givenAccepted().when(object(BOB)), "decision.not-proposed");
        }
    }

    @Nested
    class Rejecting {

        @ParameterizedTest
        @ValueSource(strings = {"ada", "bob", "eve"})
        void isForAuthorsAndReviewers(String name) {
            PersonId person = new PersonId(name);

            given(DRAFTED, PROPOSED)
                    .when(new RejectDecision(ADR_12, person, "Too early"))
                    .expectEvents(new DecisionRejected(ADR_12, person, "Too early"));
        }

        @Test
        void isRefusedToOthers() {
            refused(
                    given(DRAFTED, PROPOSED).when(new RejectDecision(ADR_12, JOE, "Too early")),
                    "decision.not-involved");
        }

        @Test
        void isForProposedDecisions() {
            RejectDecision reject = new RejectDecision(ADR_12, BOB, "Too early");

            refused(given(DRAFTED).when(reject), "decision.not-proposed");
            refused(givenAccepted().when(reject), "decision.not-proposed");
            refused(given(DRAFTED, PROPOSED, REJECTED).when(reject), "decision.not-proposed");
        }
    }

    @Nested
    class Withdrawing {

        private final WithdrawDecision command = new WithdrawDecision(ADR_12, ADA, "Not now");

        @Test
        void isPossibleUntilItIsAccepted() {
            given(DRAFTED).when(command).expectEvents(new DecisionWithdrawn(ADR_12, ADA, "Not now"));
            given(DRAFTED, PROPOSED, APPROVED_BY_BOB).when(command).expectEvents(WITHDRAWN);
            refused(givenAccepted().when(command), "decision.not-open");
            refused(given(DRAFTED, WITHDRAWN).when(command), "decision.not-open");
        }

        @Test
        void isForAuthors() {
            refused(
                    given(DRAFTED, PROPOSED).when(new WithdrawDecision(ADR_12, BOB, "Not now")),
                    "decision.not-an-author");
        }
    }

    @Nested
    class MissingTheDeadline {

        private final MissDeadline command = new MissDeadline(ADR_12, DEADLINE);

        @Test
        void isRecordedOnceWhileItIsProposed() {
            given(DRAFTED, PROPOSED).when(command).expectEvents(OVERDUE);
            given(DRAFTED, PROPOSED, REVISED).when(command).expectEvents(OVERDUE);
            given(DRAFTED, PROPOSED, OVERDUE).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
        }

        @Test
        void isNoLongerTrueOnceTheReviewHasEnded() {
            givenAccepted().when(command).expectNoEvents().expectSuccessfulHandlerExecution();
            given(DRAFTED).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
            given(DRAFTED, PROPOSED, CHANGES_REQUESTED)
                    .when(command)
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isNotTrueOfAnotherDeadline() {
            given(DRAFTED, PROPOSED)
                    .when(new MissDeadline(ADR_12, Instant.EPOCH))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void leavesItToReviewersToComeToAnEnd() {
            given(DRAFTED, PROPOSED, OVERDUE, APPROVED_BY_BOB)
                    .when(approve(EVE, V1))
                    .expectEvents(APPROVED_BY_EVE, ACCEPTED);
        }
    }
}
