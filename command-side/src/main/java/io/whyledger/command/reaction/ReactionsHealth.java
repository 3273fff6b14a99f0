package io.whyledger.command.reaction;

import java.util.Optional;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down while an error keeps the reactions from going on; they are tried again all the time. */
@Component("reactions")
class ReactionsHealth extends AbstractHealthIndicator {

    private final ReactionProgress progress;

    ReactionsHealth(ReactionProgress progress) {
        this.progress = progress;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<EventTrackerStatus> status = progress.status();
        health.up().withDetail("here", status.isPresent());
        status.filter(EventTrackerStatus::isErrorState).ifPresent(failing -> health.down(failing.getError()));
    }
}
