package io.whyledger.query.evaluation;

import io.whyledger.domain.evaluation.Scale;
import io.whyledger.query.evaluation.Outcome.Cell;
import io.whyledger.query.evaluation.Outcome.Disagreement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Under each criterion the scores of each option as dots on the scale, the most contested first.
 *
 * @param left out of the lanes, how many of the least contested options each criterion has, when there are too many
 */
record DisagreementChart(List<Row> rows, int left) {

    private static final int MOST_LANES = 60;
    private static final int FEWEST_OPTIONS = 3;
    private static final double MARGIN = .03;
    private static final double RADIUS = 4;
    private static final double GROWTH = 1.5;
    private static final double LARGEST = 9;

    DisagreementChart {
        rows = List.copyOf(rows);
    }

    /** A criterion. */
    record Row(Disagreement disagreement, List<Lane> lanes) {

        Row {
            lanes = List.copyOf(lanes);
        }
    }

    /**
     * An option under it.
     *
     * @param from the lowest score
     * @param to the highest
     * @param words the scores for those who read
     */
    record Lane(Cell cell, String from, String to, String mean, List<Dot> dots, String words) {

        Lane {
            dots = List.copyOf(dots);
        }
    }

    /** A score, the larger the more evaluators gave it. */
    record Dot(String x, String radius, String title) {}

    static DisagreementChart of(Outcome outcome, Scale scale) {
        int options = outcome.ranking().size();
        int criteria = Math.max(1, outcome.criteria().size());
        int shown = Math.min(options, Math.max(FEWEST_OPTIONS, MOST_LANES / criteria));
        return new DisagreementChart(
                outcome.disagreement().stream()
                        .sorted(Comparator.comparingDouble(Disagreement::deviation)
                                .reversed())
                        .map(it -> row(it, shown, shown < options, scale))
                        .toList(),
                options - shown);
    }

    private static Row row(Disagreement disagreement, int shown, boolean contestedOnly, Scale scale) {
        Comparator<Cell> order = contestedOnly
                ? Comparator.comparingDouble(Cell::deviation).reversed()
                : Comparator.comparing(cell -> 0);
        return new Row(
                disagreement,
                disagreement.cells().stream()
                        .sorted(order)
                        .limit(shown)
                        .map(cell -> lane(cell, scale))
                        .toList());
    }

    private static Lane lane(Cell cell, Scale scale) {
        Map<Integer, Long> counts = cell.scores().stream()
                .collect(Collectors.groupingBy(score -> score, TreeMap::new, Collectors.counting()));
        int lowest = cell.scores().stream().mapToInt(it -> it).min().orElse(scale.lowest());
        int highest = cell.scores().stream().mapToInt(it -> it).max().orElse(scale.lowest());
        return new Lane(
                cell,
                x(lowest, scale),
                x(highest, scale),
                x(cell.mean(), scale),
                counts.entrySet().stream()
                        .map(it -> dot(it.getKey(), it.getValue(), scale))
                        .toList(),
                words(cell));
    }

    private static Dot dot(int score, long times, Scale scale) {
        double radius = Math.min(LARGEST, RADIUS + GROWTH * (times - 1));
        return new Dot(
                x(score, scale),
                String.format(Locale.ENGLISH, "%.1f", radius),
                times == 1 ? String.valueOf(score) : score + " × " + times);
    }

    private static String x(double score, Scale scale) {
        double share = (score - scale.lowest()) / (scale.highest() - scale.lowest());
        return RankingChart.length(MARGIN + share * (1 - 2 * MARGIN));
    }

    private static String words(Cell cell) {
        return cell.scores().isEmpty()
                ? "nobody scored it"
                : "%s; mean %s, deviation %s"
                        .formatted(
                                cell.scores().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                                Figures.INSTANCE.two(cell.mean()),
                                Figures.INSTANCE.two(cell.deviation()));
    }
}
