package io.whyledger.projection.processing;

import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps scores from operators, who cannot know here whether the evaluation has been closed. */
final class SealedBallots {

    private static final Set<String> EVENTS = Set.of(BallotSubmitted.class.getName(), BallotRevised.class.getName());
    private static final String SEALED = "sealed";

    private SealedBallots() {}

    /** The payload of an event; of a ballot, whose it is, if it says so as ballots do. */
    static Object payloadOf(String type, Object payload) {
        if (!EVENTS.contains(type)) {
            return payload;
        }
        return payload instanceof Map<?, ?> members && members.get("ballot") instanceof Map<?, ?> ballot
                ? Map.of(
                        "evaluationId",
                        String.valueOf(members.get("evaluationId")),
                        "ballot",
                        Map.of("evaluator", String.valueOf(ballot.get("evaluator")), "scores", SEALED))
                : SEALED;
    }

    /** What went wrong with an event; with a ballot, the message may quote it. */
    static @Nullable String messageOf(String type, @Nullable String message) {
        return message == null || !EVENTS.contains(type) ? message : "sealed with the ballot; see the log";
    }
}
