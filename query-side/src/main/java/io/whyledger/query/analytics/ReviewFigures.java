package io.whyledger.query.analytics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.whyledger.projection.analytics.GivenResponse;
import io.whyledger.projection.analytics.ReviewSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Figures about those who judge decisions. */
final class ReviewFigures {

    private static final double MILLIS_OF_AN_HOUR = Duration.ofHours(1).toMillis();
    private static final Comparator<ReviewerLoad.Reviewer> MOST_FIRST = Comparator.comparingInt(
                    ReviewerLoad.Reviewer::open)
            .thenComparing(ReviewerLoad.Reviewer::responses)
            .reversed()
            .thenComparing(ReviewerLoad.Reviewer::reviewer);

    private ReviewFigures() {}

    /** Open and given. */
    private static final class Load {

        private int open;
        private int responses;
    }

    static ReviewerLoad load(
            Collection<ReviewSpan> reviews, Collection<GivenResponse> responses, Window window, ScopeFilter scope) {
        List<LocalDate> weeks = window.weeks();
        Map<LocalDate, TreeMap<String, Load>> byWeek = new TreeMap<>();
        weeks.forEach(week -> byWeek.put(week, new TreeMap<>()));
        List<ReviewSpan> spans =
                reviews.stream().filter(it -> scope.holds(it.scope())).toList();
        List<GivenResponse> given = responses.stream()
                .filter(it -> scope.holds(it.scope()) && window.holds(it.at()))
                .toList();
        spans.forEach(span -> countOpen(span, weeks, window, byWeek));
        given.forEach(it -> of(it.reviewer(), byWeek.get(Window.monday(it.at())), load -> load.responses++));
        return new ReviewerLoad(
                byWeek.entrySet().stream()
                        .map(it -> week(it.getKey(), it.getValue()))
                        .toList(),
                reviewers(spans, given, window),
                byWeek.entrySet().stream()
                        .flatMap(week -> week.getValue().entrySet().stream()
                                .map(it -> new ReviewerLoad.Row(
                                        week.getKey(), it.getKey(), it.getValue().open, it.getValue().responses)))
                        .toList());
    }

    private static void countOpen(
            ReviewSpan span, List<LocalDate> weeks, Window window, Map<LocalDate, TreeMap<String, Load>> byWeek) {
        LocalDate first = weeks.get(0);
        LocalDate begun = Window.monday(span.since());
        LocalDate week = begun.isBefore(first) ? first : begun;
        while (byWeek.containsKey(week) && DecisionFigures.isAt(window.endOf(week), span.since(), span.until())) {
            of(span.reviewer(), byWeek.get(week), load -> load.open++);
            week = week.plusWeeks(1);
        }
    }

    private static void of(String reviewer, @Nullable Map<String, Load> week, Consumer<Load> count) {
        if (week != null) {
            count.accept(week.computeIfAbsent(reviewer, it -> new Load()));
        }
    }

    private static ReviewerLoad.Week week(LocalDate week, Map<String, Load> loads) {
        return new ReviewerLoad.Week(
                week,
                loads.values().stream().mapToInt(it -> it.open).sum(),
                loads.values().stream().mapToInt(it -> it.responses).sum());
    }

    private static List<ReviewerLoad.Reviewer> reviewers(
            List<ReviewSpan> spans, List<GivenResponse> given, Window window) {
        Instant end = window.end();
        Map<String, Integer> open = new HashMap<>();
        spans.stream()
                .filter(it -> DecisionFigures.isAt(end, it.since(), it.until()))
                .forEach(it -> open.merge(it.reviewer(), 1, Integer::sum));
        Map<String, Integer> responses = new HashMap<>();
        given.forEach(it -> responses.merge(it.reviewer(), 1, Integer::sum));
        Map<String, List<Double>> hours = spans.stream()
                .filter(it -> it.answered() && it.until() != null && window.holds(it.until()))
                .collect(groupingBy(ReviewSpan::reviewer, mapping(ReviewFigures::hours, toList())));
        List<String> people = new ArrayList<>(open.keySet());
        responses.keySet().stream().filter(it -> !open.containsKey(it)).forEach(people::add);
        return people.stream()
                .map(it -> new ReviewerLoad.Reviewer(
                        it,
                        open.getOrDefault(it, 0),
                        responses.getOrDefault(it, 0),
                        hours.containsKey(it) ? Quantiles.of(hours.get(it)).median() : null))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static double hours(ReviewSpan span) {
        return Math.max(
                0,
                Duration.between(span.since(), Objects.requireNonNull(span.until()))
                                .toMillis()
                        / MILLIS_OF_AN_HOUR);
    }
}
