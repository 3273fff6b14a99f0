package io.whyledger.query.technology;

import io.whyledger.domain.technology.Stance;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a finding, and how it read from then on.
 *
 * @param position of the event behind it in the ledger
 * @param kind {@code recorded}, {@code amended} or {@code retracted}
 */
public record FindingChange(
        long position,
        OffsetDateTime at,
        String actor,
        String kind,
        String criterion,
        Stance stance,
        String statement,
        @Nullable String reason) {}
