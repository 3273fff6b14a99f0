package io.whyledger.query.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many days pass from the draft of a decision to its acceptance. Decisions that are older than the ledger are left
 * out, and so are those whose drafting is unknown. Where a clock went back, it is 0.
 *
 * @param overall over the whole time; absent when there is no such decision
 * @param months by month of acceptance, over all scopes
 * @param rows by month of acceptance and scope
 */
public record LeadTimes(@Nullable Days overall, List<Month> months, List<Row> rows) {

    public LeadTimes {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /** @param p90Days nine of ten take no longer */
    public record Days(int decisions, double medianDays, double p90Days) {}

    /** @param month such as 2026-01, in UTC */
    public record Month(String month, int decisions, double medianDays, double p90Days) {}

    /** @param month such as 2026-01, in UTC */
    public record Row(
            String month, String scopeKind, String scopeName, int decisions, double medianDays, double p90Days) {}
}
