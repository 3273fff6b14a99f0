package io.whyledger.query.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much happens where. */
public record FindActivity(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String scope) {}
