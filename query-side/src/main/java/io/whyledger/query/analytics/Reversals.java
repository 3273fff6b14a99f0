package io.whyledger.query.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many accepted decisions did not hold.
 *
 * @param withinDays for how long after its acceptance a decision is followed
 * @param rows by quarter of acceptance
 */
public record Reversals(int withinDays, List<Row> rows) {

    public Reversals {
        rows = List.copyOf(rows);
    }

    /**
     * @param quarter such as 2026-Q1, in UTC
     * @param accepted in the quarter
     * @param reversed of them superseded or deprecated until now
     * @param followed of them accepted so long ago that all of the time is over
     * @param reversedWithin of those superseded or deprecated in that time
     * @param rate reversedWithin / followed; absent when none was followed
     */
    public record Row(
            String quarter, int accepted, int reversed, int followed, int reversedWithin, @Nullable Double rate) {}
}
