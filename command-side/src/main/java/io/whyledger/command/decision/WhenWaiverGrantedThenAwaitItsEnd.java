package io.whyledger.command.decision;

import io.whyledger.command.reaction.Reaction;
import io.whyledger.command.reaction.Timers;
import io.whyledger.domain.decision.WaiverGranted;
import java.time.Clock;
import org.axonframework.eventhandling.EventHandler;

/** It ends with its last day, where the application is; whether it was revoked before, the decision itself knows. */
@Reaction
class WhenWaiverGrantedThenAwaitItsEnd {

    private final Timers timers;
    private final Clock clock;

    WhenWaiverGrantedThenAwaitItsEnd(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    @EventHandler
    void on(WaiverGranted event) {
        timers.set(
                DecisionTimers.END_OF_WAIVER,
                event.decisionId() + " " + event.waiverId(),
                new ExpireWaiver(event.decisionId(), event.waiverId()),
                event.until().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}
