package io.whyledger.query.analytics;

import static java.util.stream.Collectors.groupingBy;

import io.whyledger.projection.analytics.CriterionSpread;
import io.whyledger.projection.analytics.ScopeName;
import io.whyledger.projection.analytics.WeekCount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures about evaluations, and about everything together. */
final class OtherFigures {

    private static final Map<String, String> AREAS =
            Map.of("decision", ActivityByWeek.DECISIONS, "evaluation", ActivityByWeek.EVALUATIONS);

    private OtherFigures() {}

    static Disagreement disagreement(Collection<CriterionSpread> spreads, Window window) {
        return new Disagreement(spreads.stream()
                .filter(it -> it.scores() > 0 && window.holds(it.closedAt()))
                .collect(groupingBy(CriterionSpread::key))
                .values()
                .stream()
                .map(OtherFigures::disagreement)
                .sorted(Comparator.comparingDouble(Disagreement.Row::mean)
                        .reversed()
                        .thenComparing(Disagreement.Row::criterion))
                .toList());
    }

    /** It is called as it was called last. */
    private static Disagreement.Row disagreement(List<CriterionSpread> ofOne) {
        CriterionSpread last = ofOne.stream()
                .max(Comparator.comparing(CriterionSpread::closedAt).thenComparing(CriterionSpread::evaluation))
                .orElseThrow();
        return new Disagreement.Row(
                last.criterion(),
                ofOne.size(),
                ofOne.stream().mapToInt(CriterionSpread::scores).sum(),
                ofOne.stream().mapToDouble(CriterionSpread::relative).average().orElseThrow(),
                ofOne.stream().mapToDouble(CriterionSpread::relative).max().orElseThrow());
    }

    /** What has no scope is left out when one is asked for. */
    static ActivityByWeek activity(Collection<WeekCount> counts, Window window, ScopeFilter scope) {
        List<LocalDate> weeks = window.weeks();
        LocalDate first = weeks.get(0);
        LocalDate last = weeks.get(weeks.size() - 1);
        Map<ActivityByWeek.Row, Long> rows = counts.stream()
                .filter(it -> !it.week().isBefore(first) && !it.week().isAfter(last))
                .filter(it -> scope.isAll() || it.scope() != null && scope.holds(it.scope()))
                .collect(groupingBy(OtherFigures::group, Collectors.summingLong(WeekCount::events)));
        return new ActivityByWeek(
                weeks,
                rows.entrySet().stream()
                        .map(it -> counted(it.getKey(), it.getValue()))
                        .sorted(Comparator.comparing(ActivityByWeek.Row::week)
                                .thenComparing(ActivityByWeek.Row::area)
                                .thenComparing(it -> Objects.toString(it.scopeName(), ""))
                                .thenComparing(it -> Objects.toString(it.scopeKind(), "")))
                        .toList());
    }

    private static ActivityByWeek.Row group(WeekCount count) {
        @Nullable ScopeName scope = count.scope();
        return new ActivityByWeek.Row(
                count.week(),
                AREAS.getOrDefault(count.kind(), ActivityByWeek.CATALOGUE),
                scope == null ? null : scope.kind(),
                scope == null ? null : scope.name(),
                0);
    }

    private static ActivityByWeek.Row counted(ActivityByWeek.Row group, long events) {
        return new ActivityByWeek.Row(group.week(), group.area(), group.scopeKind(), group.scopeName(), events);
    }
}
