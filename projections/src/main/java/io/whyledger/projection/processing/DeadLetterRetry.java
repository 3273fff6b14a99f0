package io.whyledger.projection.processing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries the events that were set aside again, so that a mended projector catches up by itself. */
@Component
class DeadLetterRetry {

    private final ViewTending views;
    private final RetryTimes times;
    private final StreamSequence sequence = new StreamSequence();

    DeadLetterRetry(ViewTending views, ProjectionSettings settings) {
        this.views = views;
        this.times = new RetryTimes(settings.deadLetterRetry(), settings.deadLetterRetryAtMost());
    }

    @Scheduled(
            initialDelayString = "${whyledger.projection.dead-letter-retry:30s}",
            fixedDelayString = "${whyledger.projection.dead-letter-retry:30s}")
    void retryWhatIsDue() {
        Instant now = Instant.now();
        views.views().forEach(view -> view.running().forEach(it -> retry(it, letter -> times.isDue(letter, now))));
    }

    /**
     * Each stream once, from the event on that was set aside first.
     *
     * @return the streams of which nothing is set aside any more
     */
    int retry(GenerationProcessor processor, Predicate<DeadLetter<? extends EventMessage<?>>> which) {
        Set<String> tried = new HashSet<>();
        int told = 0;
        int before;
        do {
            before = tried.size();
            told += processor.letters().process(letter -> isNext(letter, which, tried)) ? 1 : 0;
        } while (tried.size() > before);
        return told;
    }

    private boolean isNext(
            DeadLetter<? extends EventMessage<?>> letter,
            Predicate<DeadLetter<? extends EventMessage<?>>> which,
            Set<String> tried) {
        return which.test(letter)
                && tried.add(Objects.requireNonNull(sequence.getSequenceIdentifierFor(letter.message())));
    }
}
