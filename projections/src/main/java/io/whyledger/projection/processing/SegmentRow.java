package io.whyledger.projection.processing;

import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A segment as the database of the views knows it.
 *
 * @param owner the process that fills it, null when none does
 * @param touchedAt when its owner last said so
 */
record SegmentRow(
        int segment, long position, @Nullable TrackingToken token, @Nullable String owner, Instant touchedAt) {}
