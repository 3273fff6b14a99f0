package io.whyledger.query.analytics;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bars below each other, each with its words and its value beside it.
 *
 * @param left how many more there are, which only the table shows
 */
record BarChart(List<Bar> bars, int left) {

    private static final int MOST = 12;

    /**
     * @param note smaller, below the label
     * @param width of the bar, in percent of the room
     * @param tick where a mark stands, in percent of the room, or none
     * @param value in words
     */
    record Bar(String label, @Nullable String note, String width, @Nullable String tick, String value) {}

    /** @param largest that takes all of the room */
    static Bar bar(
            String label, @Nullable String note, double size, @Nullable Double tick, double largest, String value) {
        return new Bar(label, note, percent(size, largest), tick == null ? null : percent(tick, largest), value);
    }

    static BarChart ofFirst(List<Bar> bars) {
        return new BarChart(bars.subList(0, Math.min(MOST, bars.size())), Math.max(0, bars.size() - MOST));
    }

    static BarChart ofLast(List<Bar> bars) {
        return new BarChart(
                bars.subList(Math.max(0, bars.size() - MOST), bars.size()), Math.max(0, bars.size() - MOST));
    }

    static String percent(double size, double largest) {
        return String.format(Locale.ROOT, "%.2f%%", largest <= 0 ? 0 : Math.min(100, 100 * size / largest));
    }
}
