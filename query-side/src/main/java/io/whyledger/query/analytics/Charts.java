package io.whyledger.query.analytics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The figures as they are drawn.
 *
 * @param scopes of all weeks together, most active first
 */
record Charts(
        BarChart leadTimes,
        BarChart reversals,
        CurveChart adoption,
        ColumnChart load,
        BarChart reviewers,
        BarChart disagreement,
        ColumnChart stale,
        ColumnChart activity,
        BarChart scopes) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final Measures MEASURES = new Measures();

    /** @param names of people by pseudonym, for those who may know */
    static Charts of(AllFigures all, UnaryOperator<String> names) {
        Map<LocalDate, Map<String, Long>> areas = areas(all.activity());
        return new Charts(
                leadTimes(all.leadTimes()),
                reversals(all.reversals()),
                CurveChart.of(all.adoption(), adoption(all.adoption())),
                ColumnChart.of(
                        all.reviewers().weeks(),
                        ReviewerLoad.Week::week,
                        List.of(ReviewerLoad.Week::open),
                        it -> "%s: %d open, %d responses".formatted(week(it.week()), it.open(), it.responses()),
                        "Judgements that were awaited at the end of each week"),
                reviewers(all.reviewers(), names),
                disagreement(all.disagreement()),
                ColumnChart.of(
                        all.stale().rows(),
                        StaleDecisions.Row::week,
                        List.of(StaleDecisions.Row::stale, it -> it.accepted() - it.stale()),
                        it -> "%s: %d of %d stale".formatted(week(it.week()), it.stale(), it.accepted()),
                        "Accepted decisions that held at the end of each week, and those of them that were stale"),
                ColumnChart.of(
                        all.activity().weeks(),
                        it -> it,
                        List.of(
                                it -> events(areas, it, ActivityByWeek.DECISIONS),
                                it -> events(areas, it, ActivityByWeek.EVALUATIONS),
                                it -> events(areas, it, ActivityByWeek.CATALOGUE)),
                        it -> week(it) + ": " + areas.getOrDefault(it, Map.of()),
                        "Events in each week, in decisions, evaluations and the catalogue"),
                scopes(all.activity()));
    }

    private static BarChart leadTimes(LeadTimes times) {
        double largest = times.months().stream()
                .mapToDouble(LeadTimes.Month::p90Days)
                .max()
                .orElse(0);
        return BarChart.ofLast(times.months().stream()
                .map(it -> BarChart.bar(
                        it.month(),
                        count(it.decisions(), "decision"),
                        it.medianDays(),
                        it.p90Days(),
                        largest,
                        MEASURES.days(it.medianDays()) + " · " + MEASURES.days(it.p90Days())))
                .toList());
    }

    private static BarChart reversals(Reversals reversals) {
        return BarChart.ofLast(reversals.rows().stream()
                .map(it -> BarChart.bar(
                        it.quarter().replace("-", " "),
                        count(it.accepted(), "decision"),
                        it.rate() == null ? 0 : it.rate(),
                        null,
                        1,
                        it.rate() == null
                                ? "too early"
                                : "%s · %d of %d"
                                        .formatted(MEASURES.percent(it.rate()), it.reversedWithin(), it.followed())))
                .toList());
    }

    private static String adoption(AdoptionHalfLife adoption) {
        return adoption.medianDays() == null
                ? "The share of technologies that are still in adopt after some days; more than half are"
                : "The share of technologies that are still in adopt after some days; half are after %d"
                        .formatted(adoption.medianDays());
    }

    private static BarChart reviewers(ReviewerLoad load, UnaryOperator<String> names) {
        double largest = load.reviewers().stream()
                .mapToDouble(ReviewerLoad.Reviewer::open)
                .max()
                .orElse(0);
        return BarChart.ofFirst(load.reviewers().stream()
                .map(it -> BarChart.bar(
                        names.apply(it.reviewer()),
                        it.medianHours() == null ? null : "answers after " + MEASURES.hours(it.medianHours()),
                        it.open(),
                        null,
                        largest,
                        "%d open · %d given".formatted(it.open(), it.responses())))
                .toList());
    }

    private static BarChart disagreement(Disagreement disagreement) {
        return BarChart.ofFirst(disagreement.rows().stream()
                .map(it -> BarChart.bar(
                        it.criterion(),
                        count(it.evaluations(), "evaluation"),
                        it.mean(),
                        it.greatest(),
                        1,
                        MEASURES.percent(it.mean())))
                .toList());
    }

    private static BarChart scopes(ActivityByWeek activity) {
        Map<String, Long> sums = activity.rows().stream()
                .collect(Collectors.groupingBy(Charts::place, Collectors.summingLong(ActivityByWeek.Row::events)));
        double largest = sums.values().stream().mapToLong(it -> it).max().orElse(0);
        return BarChart.ofFirst(sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(it -> BarChart.bar(
                        it.getKey(),
                        null,
                        it.getValue(),
                        null,
                        largest,
                        String.format(Locale.ENGLISH, "%,d", it.getValue())))
                .toList());
    }

    private static String place(ActivityByWeek.Row row) {
        return row.scopeName() == null ? row.area() : "%s (%s)".formatted(row.scopeName(), row.scopeKind());
    }

    private static Map<LocalDate, Map<String, Long>> areas(ActivityByWeek activity) {
        Map<LocalDate, Map<String, Long>> areas = new HashMap<>();
        activity.rows().forEach(it -> areas.computeIfAbsent(it.week(), week -> new TreeMap<>())
                .merge(it.area(), it.events(), Long::sum));
        return areas;
    }

    private static long events(Map<LocalDate, Map<String, Long>> areas, LocalDate week, String area) {
        return areas.getOrDefault(week, Map.of()).getOrDefault(area, 0L);
    }

    private static String week(LocalDate monday) {
        return "week of " + DAY.format(monday);
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? noun : noun + "s");
    }
}
