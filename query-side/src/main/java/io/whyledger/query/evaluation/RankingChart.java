package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.Scale;
import io.whyledger.query.evaluation.Outcome.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Options as bars that begin at zero and are stacked from what each criterion contributes. All lengths are shares of the
 * width that there is, so the bars fit any screen while their words keep their size.
 *
 * @param ticks of the axis that all bars share
 */
record RankingChart(List<Bar> bars, List<Tick> ticks) {

    private static final int TONES = 6;
    private static final double LABELLED = .08;
    private static final int MOST_TICKS = 10;

    RankingChart {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /**
     * An option.
     *
     * @param description for those who do not see the bar
     */
    record Bar(Ranked ranked, String value, List<Segment> segments, String description) {

        Bar {
            segments = List.copyOf(segments);
        }
    }

    /**
     * What one criterion contributes.
     *
     * @param label empty where there is no room for one
     * @param tone which of a few shades it has, so that neighbours differ
     */
    record Segment(String x, String width, String label, String title, int tone) {}

    record Tick(String x, String label) {}

    static RankingChart of(Outcome outcome, Scale scale) {
        return new RankingChart(
                outcome.ranking().stream()
                        .map(ranked -> bar(ranked, outcome, scale.highest()))
                        .toList(),
                ticks(scale.highest()));
    }

    private static Bar bar(Ranked ranked, Outcome outcome, double longest) {
        List<Segment> segments = new ArrayList<>();
        double x = 0;
        for (int at = 0; at < outcome.criteria().size(); at++) {
            String criterion = outcome.criteria().get(at).criterion();
            double contribution = ranked.contributions().get(at);
            double width = contribution / longest;
            segments.add(new Segment(
                    length(x),
                    length(width),
                    width < LABELLED ? "" : criterion,
                    criterion + " " + Figures.INSTANCE.two(contribution),
                    at % TONES));
            x += width;
        }
        String value = Figures.INSTANCE.two(ranked.value());
        return new Bar(ranked, value, segments, description(ranked, value, segments));
    }

    private static String description(Ranked ranked, String value, List<Segment> segments) {
        return "%s: %s, of which %s"
                .formatted(
                        ranked.option().name(),
                        value,
                        segments.stream().map(Segment::title).collect(Collectors.joining(", ")));
    }

    private static List<Tick> ticks(int longest) {
        int step = Math.max(1, (int) Math.ceil(longest / (double) MOST_TICKS));
        return IntStream.iterate(0, at -> at <= longest, at -> at + step)
                .mapToObj(at -> new Tick(length(at / (double) longest), String.valueOf(at)))
                .toList();
    }

    /** A share of the width as SVG writes it. */
    static String length(double share) {
        return String.format(Locale.ENGLISH, "%.2f%%", share * 100);
    }
}
