package io.whyledger.query.analytics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much happened where.
 *
 * @param weeks the Mondays of all weeks that were asked for, in UTC
 * @param rows by week, area and scope, where anything happened
 */
public record ActivityByWeek(List<LocalDate> weeks, List<Row> rows) {

    public static final String DECISIONS = "decisions";
    public static final String EVALUATIONS = "evaluations";

    /** Technologies and the documents that they come from, which belong to no scope. */
    public static final String CATALOGUE = "catalogue";

    public ActivityByWeek {
        weeks = List.copyOf(weeks);
        rows = List.copyOf(rows);
    }

    /**
     * @param week its Monday, in UTC
     * @param area {@code decisions}, {@code evaluations} or {@code catalogue}
     * @param scopeKind of decisions only, whose scope is that of the newest text
     * @param events that were recorded
     */
    public record Row(
            LocalDate week, String area, @Nullable String scopeKind, @Nullable String scopeName, long events) {}
}
