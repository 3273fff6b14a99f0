package io.whyledger.projection.processing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
    private final SegmentRows segments;
    private final SegmentTokens tokens;
    private final RetryTimes times;
    private final StreamSequence sequence = new StreamSequence();

    DeadLetterRetry(ViewTending views, SegmentRows segments, SegmentTokens tokens, ProjectionSettings settings) {
        this.views = views;
        this.segments = segments;
        this.tokens = tokens;
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
     * Each stream of the segments that are filled here once, from the event on that was set aside first. It is told between
     * two batches, none of which can then go on with rows that it has read before.
     *
     * @return the streams of which nothing is set aside any more
     */
    int retry(GenerationProcessor processor, Predicate<DeadLetter<? extends EventMessage<?>>> which) {
        Set<String> tried = new HashSet<>();
        int told = 0;
        int before;
        do {
            before = tried.size();
            told += processor
                            .gate()
                            .betweenBatches(() -> tellNext(processor, which, tried))
                            .orElse(false)
                    ? 1
                    : 0;
        } while (tried.size() > before);
        return told;
    }

    private boolean tellNext(
            GenerationProcessor processor, Predicate<DeadLetter<? extends EventMessage<?>>> which, Set<String> tried) {
        List<SegmentRow> all = segments.of(processor.generation());
        return processor.letters().process(letter -> {
            String stream = sequence.getSequenceIdentifierFor(letter.message());
            return which.test(letter) && isFilledHere(stream, all) && tried.add(stream);
        });
    }

    private boolean isFilledHere(String stream, List<SegmentRow> all) {
        return SegmentRows.ofStream(stream, all)
                .filter(it -> tokens.isOwnedHere(it.owner()))
                .isPresent();
    }
}
