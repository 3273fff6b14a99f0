package io.whyledger.command.decision;

import static io.whyledger.command.decision.Changes.none;
import static io.whyledger.command.decision.Changes.record;
import static io.whyledger.command.decision.Changes.refuseIf;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionReaffirmed;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewDateSet;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** When an accepted decision is to be looked at again. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class ReviewDate {

    private static final int FARTHEST_YEARS = 100;

    /** Until it is reached. */
    private @Nullable LocalDate next;

    @CommandHandler
    DecisionChanged handle(SetReviewDate command) {
        requireWithinReach(command.reviewOn(), command.today());
        return command.reviewOn().equals(next)
                ? none(command.decisionId())
                : record(new ReviewDateSet(command.decisionId(), command.reviewOn()));
    }

    @CommandHandler
    DecisionChanged handle(ReaffirmDecision command) {
        if (command.nextReviewOn() != null) {
            requireWithinReach(command.nextReviewOn(), command.today());
        }
        return record(new DecisionReaffirmed(
                command.decisionId(), command.person(), command.rationale(), command.nextReviewOn()));
    }

    @CommandHandler
    DecisionChanged handle(ReachReviewDate command) {
        return command.reviewOn().equals(next)
                ? record(new ReviewDateReached(command.decisionId(), command.reviewOn()))
                : none(command.decisionId());
    }

    private static void requireWithinReach(LocalDate day, LocalDate today) {
        refuseIf(
                !day.isAfter(today),
                "decision.review-date-passed",
                "The day to look at it again must be yet to come; set a later one.");
        refuseIf(
                day.isAfter(today.plusYears(FARTHEST_YEARS)),
                "decision.review-date-too-far",
                "The day to look at it again lies more than " + FARTHEST_YEARS + " years ahead; set an earlier one.");
    }

    @EventSourcingHandler
    void on(ReviewDateSet event) {
        next = event.reviewOn();
    }

    /** Without a new date, one that is still to come stays. */
    @EventSourcingHandler
    void on(DecisionReaffirmed event) {
        next = event.nextReviewOn() == null ? next : event.nextReviewOn();
    }

    @EventSourcingHandler
    void on(ReviewDateReached event) {
        next = null;
    }

    @EventSourcingHandler
    void on(DecisionSuperseded event) {
        next = null;
    }

    @EventSourcingHandler
    void on(DecisionDeprecated event) {
        next = null;
    }
}
