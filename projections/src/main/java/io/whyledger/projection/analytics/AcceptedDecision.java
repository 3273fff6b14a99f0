package io.whyledger.projection.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was accepted once.
 *
 * @param draftedAt absent when its first entries are missing
 * @param older it was taken before it was recorded, so what came between draft and acceptance tells nothing
 * @param endedAt when it was superseded or deprecated
 */
public record AcceptedDecision(
        String id,
        ScopeName scope,
        @Nullable Instant draftedAt,
        boolean older,
        Instant acceptedAt,
        @Nullable Instant endedAt) {}
