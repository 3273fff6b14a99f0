package io.whyledger.query.analytics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Columns side by side, one a week. Lengths are in percent of the room, so that columns stretch and words keep their size;
 * heights are in pixels of a chart that is {@link #HEIGHT} high.
 *
 * @param description of the chart as a whole, for those who can't see it
 */
record ColumnChart(List<Column> columns, List<Tick> ticks, List<Month> months, String description) {

    static final int HEIGHT = 140;

    private static final double GAP = 0.18;
    private static final double NARROW_FROM = 40;
    private static final int MOST_MONTHS = 7;
    private static final int MOST_LABELS = 27;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /**
     * @param middle where its number stands
     * @param top of all parts together
     * @param label the number, or nothing where there is no room for one on each column
     * @param parts from the bottom up
     * @param title for a pointer that rests there
     */
    record Column(String x, String width, String middle, double top, String label, List<Part> parts, String title) {}

    /** @param tone 0 for the strongest */
    record Part(int tone, double y, double height) {}

    /** A line across, with its number. */
    record Tick(double y, String label) {}

    /** Where a month begins. */
    record Month(String x, String label) {}

    /** What stands on the bottom comes first; the parts are drawn on top of each other. */
    static <R> ColumnChart of(
            List<R> rows,
            Function<R, LocalDate> week,
            List<ToDoubleFunction<R>> parts,
            Function<R, String> title,
            String description) {
        double largest = rows.stream()
                .mapToDouble(row ->
                        parts.stream().mapToDouble(it -> it.applyAsDouble(row)).sum())
                .max()
                .orElse(0);
        Axis axis = Axis.to(largest);
        double width = 100.0 / Math.max(1, rows.size());
        double gap = rows.size() > NARROW_FROM ? 0 : width * GAP;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            double sum = parts.stream().mapToDouble(it -> it.applyAsDouble(row)).sum();
            columns.add(new Column(
                    percent(i * width + gap / 2),
                    percent(width - gap),
                    percent(i * width + width / 2),
                    round(HEIGHT - HEIGHT * sum / axis.top()),
                    rows.size() > MOST_LABELS || sum == 0 ? "" : String.format(Locale.ENGLISH, "%,.0f", sum),
                    parts(row, parts, axis),
                    title.apply(row)));
        }
        return new ColumnChart(
                columns,
                axis.ticks().stream()
                        .map(it -> new Tick(
                                HEIGHT - HEIGHT * (double) it / axis.top(), String.format(Locale.ENGLISH, "%,d", it)))
                        .toList(),
                months(rows.stream().map(week).toList(), width),
                description);
    }

    private static <R> List<Part> parts(R row, List<ToDoubleFunction<R>> parts, Axis axis) {
        List<Part> drawn = new ArrayList<>();
        double bottom = HEIGHT;
        for (int i = 0; i < parts.size(); i++) {
            double height = HEIGHT * parts.get(i).applyAsDouble(row) / axis.top();
            bottom -= height;
            if (height > 0) {
                drawn.add(new Part(i, round(bottom), round(height)));
            }
        }
        return drawn;
    }

    private static double round(double pixels) {
        return Math.round(pixels * 100) / 100.0;
    }

    private static List<Month> months(List<LocalDate> weeks, double width) {
        List<Month> all = new ArrayList<>();
        for (int i = 1; i < weeks.size(); i++) {
            LocalDate week = weeks.get(i);
            if (week.getMonth() != weeks.get(i - 1).getMonth()) {
                all.add(new Month(percent(i * width), (week.getMonthValue() == 1 ? YEAR : MONTH).format(week)));
            }
        }
        int every = Math.max(1, (int) Math.ceil((double) all.size() / MOST_MONTHS));
        List<Month> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            some.add(all.get(i));
        }
        return some;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share);
    }
}
