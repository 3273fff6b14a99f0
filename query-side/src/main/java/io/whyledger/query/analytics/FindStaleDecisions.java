package io.whyledger.query.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many decisions have lost ground. */
public record FindStaleDecisions(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String scope) {}
