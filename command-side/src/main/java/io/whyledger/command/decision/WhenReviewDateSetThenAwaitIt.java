package io.whyledger.command.decision;

import io.whyledger.command.reaction.Reaction;
import io.whyledger.command.reaction.Timers;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionReaffirmed;
import io.whyledger.domain.decision.ReviewDateSet;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.eventhandling.EventHandler;

/** The day begins where the application is; whether the date still stands then, the decision itself knows. */
@Reaction
class WhenReviewDateSetThenAwaitIt {

    private final Timers timers;
    private final Clock clock;

    WhenReviewDateSetThenAwaitIt(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    @EventHandler
    void on(ReviewDateSet event) {
        await(event.decisionId(), event.reviewOn());
    }

    @EventHandler
    void on(DecisionReaffirmed event) {
        if (event.nextReviewOn() != null) {
            await(event.decisionId(), event.nextReviewOn());
        }
    }

    private void await(DecisionId decisionId, LocalDate reviewOn) {
        timers.set(
                DecisionTimers.REVIEW_DATE,
                decisionId + " " + reviewOn,
                new ReachReviewDate(decisionId, reviewOn),
                reviewOn.atStartOfDay(clock.getZone()).toInstant());
    }
}
