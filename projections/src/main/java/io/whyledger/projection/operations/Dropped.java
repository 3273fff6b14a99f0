package io.whyledger.projection.operations;

/**
 * What was given up.
 *
 * @param letters of the stream that are gone
 */
record Dropped(String stream, int letters) {}
