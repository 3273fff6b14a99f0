package io.whyledger.projection.processing;

import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps scores from operators, who cannot know here whether the evaluation has been closed. */
final class SealedBallots {

    private static final Set<String> EVENTS = Set.of(BallotSubmitted.class.getName(), BallotRevised.class.getName());

    private SealedBallots() {}

    /** The payload of an event; of a ballot, whose it is. */
    static @Nullable Object payloadOf(String type, @Nullable Map<?, ?> payload) {
        if (payload == null || !EVENTS.contains(type)) {
            return payload;
        }
        Map<Object, Object> outside = new LinkedHashMap<>(payload);
        outside.computeIfPresent("ballot", (key, ballot) -> sealed((Map<?, ?>) ballot));
        return outside;
    }

    private static Map<Object, Object> sealed(Map<?, ?> ballot) {
        Map<Object, Object> outside = new LinkedHashMap<>(ballot);
        outside.put("scores", "sealed");
        return outside;
    }

    /** What went wrong with an event; with a ballot, the message may quote it. */
    static @Nullable String messageOf(String type, @Nullable String message) {
        return message == null || !EVENTS.contains(type) ? message : "sealed with the ballot; see the log";
    }
}
