package io.whyledger.projection.processing;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that a view has set aside, or that waits behind one.
 *
 * @param stream whose later events wait too
 * @param place in the order of its stream's letters
 * @param event its type
 * @param cause what went wrong, null when it only waits behind another
 * @param attempts to tell it so far
 * @param payload as it is stored in the ledger, but for the scores of a ballot; only when one letter is asked for
 */
public record DeadLetterView(
        String id,
        int generation,
        String stream,
        long place,
        String event,
        String eventId,
        @Nullable Long sequenceNumber,
        Instant setAsideAt,
        Instant triedAt,
        @Nullable String cause,
        @Nullable String message,
        int attempts,
        @Nullable Object payload,
        @Nullable Map<String, Object> diagnostics) {}
