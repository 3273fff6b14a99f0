package io.whyledger.projection.processing;

import java.util.List;

/**
 * A view with all its generations, oldest first.
 *
 * @param state running, paused by an operator, or failing when an error keeps it from going on
 * @param head position of the newest event in the ledger
 */
public record ViewStatus(String view, String state, long head, List<GenerationStatus> generations) {

    public static final String RUNNING = "running";
    public static final String PAUSED = "paused";
    public static final String FAILING = "failing";
}
