package io.whyledger.command.decision;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionReaffirmed;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewDateSet;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverId;
import io.whyledger.domain.decision.WaiverRevoked;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Living with an accepted decision:")
class LivingWithADecisionTest extends DecisionFixture {

    private static final DecisionDeprecated DEPRECATED = new DecisionDeprecated(ADR_12, "The system is gone");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 24);
    private static final ReviewDateSet REVIEW_DATE = new ReviewDateSet(ADR_12, NEXT_YEAR);
    private static final ReviewDateReached REACHED = new ReviewDateReached(ADR_12, NEXT_YEAR);

    @Nested
    class Superseding {

        @Test
        void isOfAcceptedDecisions() {
            givenAccepted().when(new SupersedeDecision(ADR_12, NEXT)).expectEvents(SUPERSEDED);
            refused(given(DRAFTED).when(new SupersedeDecision(ADR_12, NEXT)), "decision.not-accepted");
            refused(givenAccepted(DEPRECATED).when(new SupersedeDecision(ADR_12, NEXT)), "decision.not-accepted");
        }

        @Test
        void recordsNothingASecondTimeByTheSame() {
            givenAccepted(SUPERSEDED)
                    .when(new SupersedeDecision(ADR_12, NEXT))
                    .expectNoEvents()
                    .expectResultMessagePayload(new DecisionChanged(ADR_12, 5, null));
        }

        @Test
        void isRefusedByASecondOneOrItself() {
            refused(givenAccepted(SUPERSEDED).when(new SupersedeDecision(ADR_12, OLD)), "decision.not-accepted");
            refused(givenAccepted().when(new SupersedeDecision(ADR_12, ADR_12)), "decision.refers-to-itself");
        }
    }

    @Nested
    class Deprecating {

        private final DeprecateDecision command = new DeprecateDecision(ADR_12, "The system is gone");

        @Test
        void isOfAcceptedDecisions() {
            givenAccepted().when(command).expectEvents(DEPRECATED);
            refused(given(DRAFTED, PROPOSED).when(command), "decision.not-accepted");
            refused(givenAccepted(DEPRECATED).when(command), "decision.not-accepted");
            refused(givenAccepted(new DecisionSuperseded(ADR_12, NEXT)).when(command), "decision.not-accepted");
        }

        @Test
        void needsADecision() {
            fixture.givenNoPriorActivity().when(command).expectException(AggregateNotFoundException.class);
        }
    }

    @Nested
    class LookingAgain {

        private ReaffirmDecision reaffirm(@Nullable LocalDate next) {
            return new ReaffirmDecision(ADR_12, JOE, "Still true", next, TODAY);
        }

        @Test
        void isSetForADayToCome() {
            givenAccepted().when(new SetReviewDate(ADR_12, NEXT_YEAR, TODAY)).expectEvents(REVIEW_DATE);
            givenAccepted()
                    .when(new SetReviewDate(ADR_12, TODAY.plusDays(1), TODAY))
                    .expectSuccessfulHandlerExecution();
            refused(givenAccepted().when(new SetReviewDate(ADR_12, TODAY, TODAY)), "decision.review-date-passed");
        }

        @Test
        void isSetForADayWithinAHundredYears() {
            LocalDate last = TODAY.plusYears(100);

            givenAccepted().when(new SetReviewDate(ADR_12, last, TODAY)).expectSuccessfulHandlerExecution();
            givenAccepted().when(reaffirm(last)).expectSuccessfulHandlerExecution();
            for (LocalDate later : List.of(last.plusDays(1), LocalDate.MAX)) {
                refused(givenAccepted().when(new SetReviewDate(ADR_12, later, TODAY)), "decision.review-date-too-far");
                refused(givenAccepted().when(reaffirm(later)), "decision.review-date-too-far");
            }
        }

        @Test
        void isSetForTheSameDayOnce() {
            givenAccepted(REVIEW_DATE)
                    .when(new SetReviewDate(ADR_12, NEXT_YEAR, TODAY))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isOfAcceptedDecisions() {
            refused(given(DRAFTED).when(new SetReviewDate(ADR_12, NEXT_YEAR, TODAY)), "decision.not-accepted");
            refused(given(DRAFTED, PROPOSED).when(reaffirm(null)), "decision.not-accepted");
            refused(givenAccepted(SUPERSEDED).when(reaffirm(null)), "decision.not-accepted");
        }

        @Test
        void isDueOnceOnTheDayThatWasSetLast() {
            ReachReviewDate command = new ReachReviewDate(ADR_12, NEXT_YEAR);

            givenAccepted(REVIEW_DATE).when(command).expectEvents(REACHED);
            for (DecisionEvent later :
                    List.of(REACHED, SUPERSEDED, DEPRECATED, new ReviewDateSet(ADR_12, NEXT_YEAR.plusDays(1)))) {
                givenAccepted(REVIEW_DATE, later).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
            }
            givenAccepted().when(command).expectNoEvents().expectSuccessfulHandlerExecution();
        }

        @Test
        void isDueAgainOnceADayIsSetAnew() {
            givenAccepted(REVIEW_DATE, REACHED)
                    .when(new SetReviewDate(ADR_12, NEXT_YEAR, TODAY))
                    .expectEvents(REVIEW_DATE);
        }

        @Test
        void reaffirmsWithOrWithoutANextDay() {
            givenAccepted(REVIEW_DATE)
                    .when(reaffirm(null))
                    .expectEvents(new DecisionReaffirmed(ADR_12, JOE, "Still true", null));
            givenAccepted()
                    .when(reaffirm(NEXT_YEAR))
                    .expectEvents(new DecisionReaffirmed(ADR_12, JOE, "Still true", NEXT_YEAR));
            refused(givenAccepted().when(reaffirm(TODAY)), "decision.review-date-passed");
        }

        @Test
        void keepsADayToComeUnlessReaffirmedWithAnother() {
            givenAccepted(REVIEW_DATE, new DecisionReaffirmed(ADR_12, JOE, "Still true", null))
                    .when(new ReachReviewDate(ADR_12, NEXT_YEAR))
                    .expectEvents(REACHED);
            givenAccepted(REVIEW_DATE, new DecisionReaffirmed(ADR_12, JOE, "Still true", NEXT_YEAR.plusDays(9)))
                    .when(new ReachReviewDate(ADR_12, NEXT_YEAR))
                    .expectNoEvents();
            givenAccepted(new DecisionReaffirmed(ADR_12, JOE, "Still true", NEXT_YEAR))
                    .when(new ReachReviewDate(ADR_12, NEXT_YEAR))
                    .expectEvents(REACHED);
        }
    }

    @Nested
    class Waiving {

        private static final WaiverId W1 = WaiverId.numbered(1);
        private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);
        private static final Scope LEDGER = new Scope(Scope.Kind.TEAM, "Ledger");
        private static final WaiverGranted GRANTED = granted(W1, LEDGER);
        private static final WaiverRevoked REVOKED = new WaiverRevoked(ADR_12, W1, "It had time");
        private static final WaiverExpired EXPIRED = new WaiverExpired(ADR_12, W1, UNTIL);

        private static WaiverGranted granted(WaiverId id, Scope scope) {
            return new WaiverGranted(ADR_12, id, scope, "No time", UNTIL, JOE);
        }

        private GrantWaiver grant(Scope scope, LocalDate until, LocalDate today) {
            return new GrantWaiver(ADR_12, scope, "No time", until, JOE, today);
        }

        @Test
        void excusesAScopeUntilADay() {
            givenAccepted()
                    .when(grant(LEDGER, UNTIL, TODAY))
                    .expectEvents(GRANTED)
                    .expectResultMessagePayload(new DecisionChanged(ADR_12, 5, W1));
        }

        @Test
        void excusesSeveralScopes() {
            Scope system = new Scope(Scope.Kind.SYSTEM, "Ledger");

            givenAccepted(GRANTED)
                    .when(grant(system, UNTIL, TODAY))
                    .expectEvents(granted(WaiverId.numbered(2), system));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Ledger", "LEDGER", " ledger! "})
        void excusesAScopeOnceAtATime(String name) {
            refused(
                    givenAccepted(GRANTED).when(grant(new Scope(Scope.Kind.TEAM, name), UNTIL, TODAY)),
                    "waiver.running");
        }

        @Test
        void excusesAScopeAgainOnceTheFirstWaiverHasEnded() {
            LocalDate dayAfter = UNTIL.plusDays(1);

            givenAccepted(GRANTED, REVOKED).when(grant(LEDGER, UNTIL, TODAY)).expectSuccessfulHandlerExecution();
            givenAccepted(GRANTED, EXPIRED).when(grant(LEDGER, UNTIL, TODAY)).expectSuccessfulHandlerExecution();
            givenAccepted(GRANTED).when(grant(LEDGER, dayAfter, dayAfter)).expectSuccessfulHandlerExecution();
            refused(givenAccepted(GRANTED).when(grant(LEDGER, dayAfter, UNTIL)), "waiver.running");
        }

        @Test
        void lastsFromTodayToFiveYears() {
            givenAccepted().when(grant(LEDGER, TODAY, TODAY)).expectSuccessfulHandlerExecution();
            givenAccepted().when(grant(LEDGER, TODAY.plusYears(5), TODAY)).expectSuccessfulHandlerExecution();
            refused(givenAccepted().when(grant(LEDGER, TODAY.minusDays(1), TODAY)), "waiver.until-passed");
            refused(givenAccepted().when(grant(LEDGER, TODAY.plusYears(5).plusDays(1), TODAY)), "waiver.too-long");
        }

        @Test
        void isOfAcceptedDecisions() {
            refused(given(DRAFTED, PROPOSED).when(grant(LEDGER, UNTIL, TODAY)), "decision.not-accepted");
            refused(givenAccepted(SUPERSEDED).when(grant(LEDGER, UNTIL, TODAY)), "decision.not-accepted");
        }

        @Test
        void isMalformedWithoutANamedScope() {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> grant(new Scope(Scope.Kind.TEAM, "?"), UNTIL, TODAY));
        }

        @Test
        void endsBeforeItsTimeForAReason() {
            RevokeWaiver revoke = new RevokeWaiver(ADR_12, W1, "It had time");

            givenAccepted(GRANTED).when(revoke).expectEvents(REVOKED);
            givenAccepted(GRANTED, SUPERSEDED).when(revoke).expectEvents(REVOKED);
            refused(givenAccepted(GRANTED, REVOKED).when(revoke), "waiver.ended");
            refused(givenAccepted(GRANTED, EXPIRED).when(revoke), "waiver.ended");
            refused(givenAccepted().when(revoke), "waiver.not-found");
        }

        @Test
        void expiresOnce() {
            ExpireWaiver expire = new ExpireWaiver(ADR_12, W1);

            givenAccepted(GRANTED).when(expire).expectEvents(EXPIRED);
            givenAccepted(GRANTED, DEPRECATED).when(expire).expectEvents(EXPIRED);
            givenAccepted(GRANTED, EXPIRED).when(expire).expectNoEvents().expectSuccessfulHandlerExecution();
            givenAccepted(GRANTED, REVOKED).when(expire).expectNoEvents().expectSuccessfulHandlerExecution();
            refused(givenAccepted().when(expire), "waiver.not-found");
        }
    }

    @Nested
    class Adopting {

        private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
        private static final LocalDate END = LocalDate.of(2026, 9, 1);
        private static final DecisionAdopted ADOPTED = new DecisionAdopted(ADR_12, "Billing", SINCE);
        private static final AdoptionEnded ENDED = new AdoptionEnded(ADR_12, "Billing", END, "Rewritten");

        private AdoptDecision adopt(String system, LocalDate since) {
            return new AdoptDecision(ADR_12, system, since, TODAY);
        }

        private EndAdoption end(String system, LocalDate on) {
            return new EndAdoption(ADR_12, system, on, "Rewritten", TODAY);
        }

        @Test
        void isRecordedSinceADayThatMayLieInThePast() {
            givenAccepted().when(adopt("Billing", SINCE)).expectEvents(ADOPTED);
            givenAccepted().when(adopt("Billing", TODAY)).expectSuccessfulHandlerExecution();
            refused(givenAccepted().when(adopt("Billing", TODAY.plusDays(1))), "adoption.in-future");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Billing", "billing", "BILLING!"})
        void isRecordedOncePerSystem(String name) {
            refused(givenAccepted(ADOPTED).when(adopt(name, SINCE)), "adoption.recorded-already");
        }

        @Test
        void isPossibleForSeveralSystems() {
            givenAccepted(ADOPTED).when(adopt("Shipping", SINCE)).expectSuccessfulHandlerExecution();
        }

        @Test
        void isPossibleAgainFromItsEndOn() {
            givenAccepted(ADOPTED, ENDED).when(adopt("Billing", END)).expectSuccessfulHandlerExecution();
            refused(
                    givenAccepted(ADOPTED, ENDED).when(adopt("Billing", END.minusDays(1))),
                    "adoption.recorded-already");
        }

        @Test
        void isOfAcceptedDecisions() {
            refused(given(DRAFTED).when(adopt("Billing", SINCE)), "decision.not-accepted");
            refused(givenAccepted(DEPRECATED).when(adopt("Billing", SINCE)), "decision.not-accepted");
        }

        @Test
        void endsOnADaySinceItBegan() {
            givenAccepted(ADOPTED).when(end("BILLING", END)).expectEvents(ENDED);
            givenAccepted(ADOPTED, SUPERSEDED).when(end("Billing", END)).expectEvents(ENDED);
            givenAccepted(ADOPTED).when(end("Billing", SINCE)).expectSuccessfulHandlerExecution();
            refused(givenAccepted(ADOPTED).when(end("Billing", SINCE.minusDays(1))), "adoption.ends-before-it-began");
            givenAccepted(ADOPTED).when(end("Billing", TODAY)).expectSuccessfulHandlerExecution();
            refused(givenAccepted(ADOPTED).when(end("Billing", TODAY.plusDays(1))), "adoption.ends-in-future");
        }

        @Test
        void endsOnlyWhereItIsFollowed() {
            refused(givenAccepted().when(end("Billing", END)), "adoption.not-found");
            refused(givenAccepted(ADOPTED, ENDED).when(end("Billing", END)), "adoption.not-found");
        }
    }
}
