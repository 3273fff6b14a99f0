package io.whyledger.projection.processing;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;

/** When an event that was set aside is tried again: each attempt in vain doubles the wait for the next. */
record RetryTimes(Duration first, Duration atMost) {

    static final String ATTEMPTS = "attempts";

    private static final int DOUBLINGS = 30;

    static MetaData countAttempt(DeadLetter<?> letter) {
        return letter.diagnostics().and(ATTEMPTS, attempts(letter) + 1);
    }

    /** The first time it was set aside counts as one. */
    static int attempts(DeadLetter<?> letter) {
        return letter.diagnostics().get(ATTEMPTS) instanceof Number attempts ? attempts.intValue() : 0;
    }

    Instant next(DeadLetter<?> letter) {
        Duration wait = first.multipliedBy(1L << Math.min(Math.max(attempts(letter) - 1, 0), DOUBLINGS));
        return letter.lastTouched().plus(wait.compareTo(atMost) < 0 ? wait : atMost);
    }

    boolean isDue(DeadLetter<?> letter, Instant now) {
        return !next(letter).isAfter(now);
    }
}
