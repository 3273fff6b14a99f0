package io.whyledger.query.decision;

import io.whyledger.projection.decision.ResponseView;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer said of exactly one text.
 *
 * @param version number of the text
 * @param sha256 of the text
 * @param voidBecause why it counts no more; absent when it does
 */
public record Response(
        long position,
        OffsetDateTime at,
        String reviewer,
        ResponseView.Kind kind,
        int version,
        String sha256,
        @Nullable String comment,
        @Nullable String voidBecause) {}
