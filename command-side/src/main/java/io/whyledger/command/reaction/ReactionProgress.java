package io.whyledger.command.reaction;

import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the reactions of this process are. */
@Component
class ReactionProgress {

    private static final long NOTHING_SEEN = -1;

    private final Configuration axon;

    ReactionProgress(Configuration axon) {
        this.axon = axon;
    }

    /** Empty while another process runs them. */
    Optional<EventTrackerStatus> status() {
        return axon.eventProcessingConfiguration()
                .eventProcessor(Reaction.GROUP, StreamingEventProcessor.class)
                .flatMap(processor ->
                        processor.processingStatus().values().stream().findFirst());
    }

    /** Events of the ledger that they have not been handed; not a number while another process runs them. */
    double lag() {
        return status().map(status -> (double) (position(axon.eventStore().createHeadToken())
                        - status.getCurrentPosition().orElse(NOTHING_SEEN)))
                .orElse(Double.NaN);
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? NOTHING_SEEN : token.position().orElse(NOTHING_SEEN);
    }
}
