package io.whyledger.query.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long technologies stay in adopt. A spell begins on the day on which a technology comes into that ring and ends on
 * the day on which it leaves it or is retired.
 *
 * @param spells in all
 * @param goingOn of them, which have lasted until today
 * @param medianDays half of all spells last as long or longer, by the estimate of Kaplan and Meier; absent when more than
 *     half have not ended yet, so there is not enough to tell
 * @param rows the curve
 */
public record AdoptionHalfLife(int spells, int goingOn, @Nullable Long medianDays, List<Step> rows) {

    public AdoptionHalfLife {
        rows = List.copyOf(rows);
    }

    /**
     * @param atRisk spells that had lasted until this day
     * @param ended on this day
     * @param goingOn that have lasted so long and go on
     * @param share that lasts longer than this
     */
    public record Step(long days, int atRisk, int ended, int goingOn, double share) {}
}
