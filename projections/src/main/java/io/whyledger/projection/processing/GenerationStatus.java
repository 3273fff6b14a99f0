package io.whyledger.projection.processing;

import java.time.Instant;
import java.util.List;

/**
 * How far a generation of a view is.
 *
 * @param state filling, active, retired or abandoned
 * @param serves whether the process that answers reads from it
 * @param position up to which all its segments have read, −1 for nothing
 * @param lag events that it has not read yet
 * @param lagSeconds how long ago the first of them was entered
 * @param percent of the ledger that it has read
 * @param eventsPerSecond that it moved forward lately
 * @param deadLetters events that it has set aside
 */
public record GenerationStatus(
        int generation,
        String state,
        boolean serves,
        Instant createdAt,
        long position,
        long lag,
        double lagSeconds,
        double percent,
        double eventsPerSecond,
        long deadLetters,
        List<SegmentStatus> segments) {

    /** Whether another one has taken its place. */
    boolean isSuperseded() {
        return state.equals("retired") || state.equals("abandoned");
    }

    boolean isStopped() {
        return segments.stream().anyMatch(segment -> segment.error() != null);
    }
}
