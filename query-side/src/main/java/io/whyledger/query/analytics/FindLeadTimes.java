package io.whyledger.query.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long decisions take. */
public record FindLeadTimes(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String scope) {}
