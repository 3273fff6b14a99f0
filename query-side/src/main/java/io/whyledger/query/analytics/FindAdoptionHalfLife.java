package io.whyledger.query.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long technologies stay in adopt. */
public record FindAdoptionHalfLife(@Nullable LocalDate from, @Nullable LocalDate to) {}
