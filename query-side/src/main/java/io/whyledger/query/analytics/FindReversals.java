package io.whyledger.query.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many decisions do not hold. */
public record FindReversals(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String scope, int withinDays) {}
