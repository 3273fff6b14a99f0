package io.whyledger.projection.generation;

import java.time.Instant;

/**
 * One filling of a view from event one on.
 *
 * @param tables fingerprint of the script that made its tables
 * @param projector version of the projector that it is for
 * @param changedAt when it came into its state
 */
public record Generation(
        String view,
        int number,
        State state,
        boolean paused,
        String tables,
        int projector,
        Instant createdAt,
        Instant changedAt) {

    /** From left to right, but a generation that is being filled may also be abandoned. */
    public enum State {
        FILLING,
        ACTIVE,
        RETIRED,
        ABANDONED
    }

    /** What its processor is called, and with it its tokens and dead letters. */
    public String processor() {
        return view + "@" + number;
    }

    /** Where its tables are. */
    public String schema() {
        return schema(view, number);
    }

    public boolean isSameAs(Generation other) {
        return processor().equals(other.processor());
    }

    static String schema(String view, int number) {
        return "view_" + view + "_" + number;
    }
}
