package io.whyledger.query.analytics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the decisions that hold rely on something that has changed since they were written or reaffirmed.
 *
 * @param rows week by week
 */
public record StaleDecisions(List<Row> rows) {

    public StaleDecisions {
        rows = List.copyOf(rows);
    }

    /**
     * @param week its Monday, in UTC
     * @param accepted that held at its end
     * @param stale of them
     * @param share stale / accepted; absent when none held
     */
    public record Row(LocalDate week, int accepted, int stale, @Nullable Double share) {}
}
