package io.whyledger.command.reaction;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down while an error keeps the reactions from going on; they are tried again all the time. */
@Component("reactions")
class ReactionsHealth extends AbstractHealthIndicator {

    private final ReactionProgress progress;
    private final ReactionFailures failures;

    ReactionsHealth(ReactionProgress progress, ReactionFailures failures) {
        this.progress = progress;
        this.failures = failures;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("lag", progress.lag());
        failures.current().ifPresent(health::down);
    }
}
