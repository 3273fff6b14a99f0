package io.whyledger.query.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All figures at once. */
public record FindAnalytics(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String scope, int withinDays) {}
