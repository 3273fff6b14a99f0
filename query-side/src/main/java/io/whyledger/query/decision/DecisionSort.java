package io.whyledger.query.decision;

import java.util.Locale;

/** How a request names the order of decisions: {@code title}, or {@code -title} for the other way round. */
public record DecisionSort(By by, boolean descending) {

    /** What {@link #parse} understands. */
    public static final String PATTERN = "-?(label|title|state|changed)";

    /** The newest first, as in a log. */
    public static final String USUAL = "-label";

    /** By what decisions can be sorted. */
    public enum By {
        LABEL,
        TITLE,
        STATE,
        CHANGED
    }

    public static DecisionSort parse(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return new DecisionSort(By.valueOf(name.toUpperCase(Locale.ROOT)), descending);
    }
}
