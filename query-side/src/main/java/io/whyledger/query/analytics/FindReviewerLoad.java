package io.whyledger.query.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who has how much to judge. */
public record FindReviewerLoad(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String scope) {}
