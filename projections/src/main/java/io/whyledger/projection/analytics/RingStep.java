package io.whyledger.projection.analytics;

import java.time.LocalDate;

/**
 * A technology came into a ring, or was {@code retired} or {@code reinstated}.
 *
 * @param on the day on which it took effect
 */
public record RingStep(String technology, String ring, LocalDate on) {}
