package io.whyledger.query.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where evaluators are apart. */
public record FindDisagreement(@Nullable LocalDate from, @Nullable LocalDate to) {}
