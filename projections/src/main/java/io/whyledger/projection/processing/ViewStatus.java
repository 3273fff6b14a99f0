package io.whyledger.projection.processing;

import java.util.List;

/**
 * A view with all its generations, oldest first.
 *
 * @param state running, paused by an operator, failing when an error keeps it from going on, or ahead of the ledger, which
 *     must have been replaced by an older one
 * @param head position of the newest event in the ledger
 */
public record ViewStatus(String view, String state, long head, List<GenerationStatus> generations) {

    public static final String RUNNING = "running";
    public static final String PAUSED = "paused";
    public static final String FAILING = "failing";
    public static final String AHEAD = "ahead-of-ledger";
}
