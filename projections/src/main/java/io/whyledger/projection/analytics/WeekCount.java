package io.whyledger.projection.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much happened in a week.
 *
 * @param week its Monday, in UTC
 * @param kind of stream, such as {@code decision} or {@code technology}
 * @param scope of decisions only
 */
public record WeekCount(LocalDate week, String kind, @Nullable ScopeName scope, long events) {}
