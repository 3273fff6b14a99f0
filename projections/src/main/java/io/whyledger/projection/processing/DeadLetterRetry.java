package io.whyledger.projection.processing;

import io.whyledger.projection.ViewNames;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries the events that were set aside again, so that a mended projector catches up by itself. */
@Component
class DeadLetterRetry {

    private final EventProcessingConfiguration processing;

    DeadLetterRetry(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @Scheduled(
            initialDelayString = "${whyledger.projection.dead-letter-retry:30s}",
            fixedDelayString = "${whyledger.projection.dead-letter-retry:30s}")
    void retry() {
        ViewNames.ALL.forEach(this::retry);
    }

    /** Each stream once: one that fails again goes to the end of the queue. */
    private void retry(String view) {
        long streams = processing.deadLetterQueue(view).orElseThrow().amountOfSequences();
        SequencedDeadLetterProcessor<EventMessage<?>> letters =
                processing.sequencedDeadLetterProcessor(view).orElseThrow();
        for (long i = 0; i < streams; i++) {
            letters.processAny();
        }
    }
}
