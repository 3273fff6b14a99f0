package io.whyledger.projection.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTimesTest {

    private final RetryTimes times = new RetryTimes(Duration.ofSeconds(30), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 60", "3, 120", "7, 1920", "8, 3600", "1000000, 3600"})
    void eachAttemptInVainDoublesTheWaitUpToALimit(int attempts, long seconds) {
        DeadLetter<EventMessage<?>> letter = letter().withDiagnostics(MetaData.with(RetryTimes.ATTEMPTS, attempts));

        Instant due = letter.lastTouched().plusSeconds(seconds);
        assertThat(times.isDue(letter, due)).isTrue();
        assertThat(times.isDue(letter, due.minusMillis(1))).isFalse();
    }

    @Test
    void theFirstFailureIsTheFirstAttempt() {
        MetaData once = RetryTimes.countAttempt(letter());
        MetaData twice = RetryTimes.countAttempt(letter().withDiagnostics(once));

        assertThat(once).containsEntry(RetryTimes.ATTEMPTS, 1);
        assertThat(twice).containsEntry(RetryTimes.ATTEMPTS, 2);
    }

    private static DeadLetter<EventMessage<?>> letter() {
        return new GenericDeadLetter<>("technology/python", GenericEventMessage.asEventMessage("an event"));
    }
}
