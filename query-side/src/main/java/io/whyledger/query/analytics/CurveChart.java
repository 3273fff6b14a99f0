package io.whyledger.query.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a share falls step by step. Places from left to right are in percent of the room, those from top to bottom in pixels
 * of a chart that is {@link ColumnChart#HEIGHT} high.
 *
 * @param atRisk how many are left at each tick
 * @param median where half are left, if that is reached
 */
record CurveChart(List<Line> lines, List<AtRisk> atRisk, @Nullable String median, String description) {

    /** What is less can't be seen. */
    private static final double FALL = 0.5 / ColumnChart.HEIGHT;

    /** A stretch or a fall. */
    record Line(String x1, double y1, String x2, double y2) {}

    /** @param days and how many had lasted until then */
    record AtRisk(String x, String days, int left) {}

    static CurveChart of(AdoptionHalfLife adoption, String description) {
        List<AdoptionHalfLife.Step> steps = adoption.rows();
        long most = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).days();
        Axis axis = Axis.to(Math.max(1, most));
        List<Line> lines = new ArrayList<>();
        double x = 0;
        double share = 1;
        for (AdoptionHalfLife.Step step : steps) {
            if (share - step.share() >= FALL || step.days() == most && step.share() < share) {
                lines.add(line(x, share, step.days(), share, axis));
                lines.add(line(step.days(), share, step.days(), step.share(), axis));
                x = step.days();
                share = step.share();
            }
        }
        lines.add(line(x, share, most, share, axis));
        return new CurveChart(
                lines,
                axis.ticks().stream().map(days -> atRisk(days, axis, adoption)).toList(),
                adoption.medianDays() == null ? null : BarChart.percent(adoption.medianDays(), axis.top()),
                description);
    }

    private static AtRisk atRisk(long days, Axis axis, AdoptionHalfLife adoption) {
        int left = adoption.rows().stream()
                .filter(it -> it.days() >= days)
                .mapToInt(AdoptionHalfLife.Step::atRisk)
                .max()
                .orElse(0);
        return new AtRisk(BarChart.percent(days, axis.top()), String.format(Locale.ENGLISH, "%,d d", days), left);
    }

    private static Line line(double x1, double share1, double x2, double share2, Axis axis) {
        return new Line(BarChart.percent(x1, axis.top()), y(share1), BarChart.percent(x2, axis.top()), y(share2));
    }

    private static double y(double share) {
        return Math.round(ColumnChart.HEIGHT * (1 - share) * 100) / 100.0;
    }
}
