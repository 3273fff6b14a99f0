package io.whyledger.query.analytics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times and shares as people read them. */
public final class Measures {

    private static final double HOURS_OF_A_DAY = 24;
    private static final double MINUTES_OF_AN_HOUR = 60;
    private static final double SECONDS_OF_A_MINUTE = 60;
    private static final double FEW = 10;

    public String days(double days) {
        return days < 1
                ? hours(days * HOURS_OF_A_DAY)
                : String.format(Locale.ENGLISH, days < FEW ? "%.1f d" : "%,.0f d", days);
    }

    public String hours(double hours) {
        if (hours < 1) {
            return minutes(hours * MINUTES_OF_AN_HOUR);
        }
        return hours < 2 * HOURS_OF_A_DAY
                ? String.format(Locale.ENGLISH, hours < FEW ? "%.1f h" : "%.0f h", hours)
                : days(hours / HOURS_OF_A_DAY);
    }

    private static String minutes(double minutes) {
        return minutes < 1
                ? String.format(Locale.ENGLISH, "%.0f s", minutes * SECONDS_OF_A_MINUTE)
                : String.format(Locale.ENGLISH, "%.0f min", minutes);
    }

    /** @param share from 0 to 1, or nothing */
    public String percent(@Nullable Double share) {
        return share == null ? "" : String.format(Locale.ENGLISH, "%.0f %%", 100 * share);
    }
}
