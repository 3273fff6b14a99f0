package io.whyledger.benchmarks.load;

/**
 * One command, and the place that its event takes.
 *
 * @param version sequence number of the event in its stream
 */
public record Step(Object command, String stream, long version) {}
