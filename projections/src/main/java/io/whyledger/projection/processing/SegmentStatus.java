package io.whyledger.projection.processing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of the streams of a view, filled by one process at a time.
 *
 * @param owner the process that has claimed it: its number, machine and a random end
 * @param here whether that is the process that answers
 * @param claimedAt when the owner last said that it is at work
 * @param position what it has read of the ledger, −1 for nothing
 * @param lag events that it has not read yet
 * @param error what stops it, as far as the process that answers knows
 */
public record SegmentStatus(
        int segment,
        @Nullable String owner,
        boolean here,
        Instant claimedAt,
        long position,
        long lag,
        @Nullable String error) {}
