package io.whyledger.query.analytics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.whyledger.projection.analytics.AcceptedDecision;
import io.whyledger.projection.analytics.StaleSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures about decisions: how fast they are taken, whether they hold and whether they are still grounded. */
final class DecisionFigures {

    private static final double SECONDS_OF_A_DAY = ChronoUnit.DAYS.getDuration().toSeconds();
    private static final double MOST = 0.9;

    private DecisionFigures() {}

    private record MonthAndScope(String month, String kind, String name) implements Comparable<MonthAndScope> {

        private static MonthAndScope of(AcceptedDecision decision) {
            return new MonthAndScope(
                    monthOf(decision), decision.scope().kind(), decision.scope().name());
        }

        @Override
        public int compareTo(MonthAndScope other) {
            return (month + "\n" + kind + "\n" + name).compareTo(other.month + "\n" + other.kind + "\n" + other.name);
        }
    }

    static LeadTimes leadTimes(Collection<AcceptedDecision> all, Window window, ScopeFilter scope) {
        List<AcceptedDecision> decisions = all.stream()
                .filter(it -> !it.older() && it.draftedAt() != null)
                .filter(it -> window.holds(it.acceptedAt()) && scope.holds(it.scope()))
                .toList();
        List<LeadTimes.Month> months = new ArrayList<>();
        decisions.stream()
                .collect(groupingBy(DecisionFigures::monthOf, TreeMap::new, toList()))
                .forEach((month, of) -> {
                    Quantiles days = days(of);
                    months.add(new LeadTimes.Month(month, of.size(), days.median(), days.at(MOST)));
                });
        List<LeadTimes.Row> rows = new ArrayList<>();
        decisions.stream()
                .collect(groupingBy(MonthAndScope::of, TreeMap::new, toList()))
                .forEach((group, of) -> {
                    Quantiles days = days(of);
                    rows.add(new LeadTimes.Row(
                            group.month(), group.kind(), group.name(), of.size(), days.median(), days.at(MOST)));
                });
        return new LeadTimes(overall(decisions), months, rows);
    }

    private static LeadTimes.@Nullable Days overall(List<AcceptedDecision> decisions) {
        if (decisions.isEmpty()) {
            return null;
        }
        Quantiles days = days(decisions);
        return new LeadTimes.Days(decisions.size(), days.median(), days.at(MOST));
    }

    private static Quantiles days(List<AcceptedDecision> decisions) {
        return Quantiles.of(decisions.stream().map(DecisionFigures::days).toList());
    }

    private static double days(AcceptedDecision decision) {
        Instant drafted = decision.draftedAt() == null ? decision.acceptedAt() : decision.draftedAt();
        return Math.max(0, Duration.between(drafted, decision.acceptedAt()).toMillis() / 1000.0 / SECONDS_OF_A_DAY);
    }

    private static String monthOf(AcceptedDecision decision) {
        return YearMonth.from(decision.acceptedAt().atOffset(ZoneOffset.UTC)).toString();
    }

    static Reversals reversals(Collection<AcceptedDecision> all, Window window, ScopeFilter scope, int withinDays) {
        Map<String, List<AcceptedDecision>> quarters = all.stream()
                .filter(it -> window.holds(it.acceptedAt()) && scope.holds(it.scope()))
                .collect(groupingBy(DecisionFigures::quarter, TreeMap::new, toList()));
        List<Reversals.Row> rows = new ArrayList<>();
        quarters.forEach((quarter, of) -> rows.add(reversals(quarter, of, window.end(), withinDays)));
        return new Reversals(withinDays, rows);
    }

    private static Reversals.Row reversals(String quarter, List<AcceptedDecision> of, Instant end, int withinDays) {
        Duration time = Duration.ofDays(withinDays);
        List<AcceptedDecision> followed = of.stream()
                .filter(it -> !it.acceptedAt().plus(time).isAfter(end))
                .toList();
        int reversed = (int) of.stream().filter(it -> isReversed(it, end)).count();
        int within = (int) followed.stream()
                .filter(it -> isReversed(it, it.acceptedAt().plus(time)))
                .count();
        return new Reversals.Row(
                quarter,
                of.size(),
                reversed,
                followed.size(),
                within,
                followed.isEmpty() ? null : (double) within / followed.size());
    }

    private static boolean isReversed(AcceptedDecision decision, Instant until) {
        return decision.endedAt() != null && decision.endedAt().isBefore(until);
    }

    private static String quarter(AcceptedDecision decision) {
        OffsetDateTime accepted = decision.acceptedAt().atOffset(ZoneOffset.UTC);
        return accepted.getYear() + "-Q" + accepted.get(IsoFields.QUARTER_OF_YEAR);
    }

    static StaleDecisions stale(
            Collection<AcceptedDecision> accepted, Collection<StaleSpan> stale, Window window, ScopeFilter scope) {
        List<AcceptedDecision> decisions =
                accepted.stream().filter(it -> scope.holds(it.scope())).toList();
        List<StaleSpan> spans =
                stale.stream().filter(it -> scope.holds(it.scope())).toList();
        return new StaleDecisions(window.weeks().stream()
                .map(week -> stale(week, window.endOf(week), decisions, spans))
                .toList());
    }

    private static StaleDecisions.Row stale(
            LocalDate week, Instant end, List<AcceptedDecision> decisions, List<StaleSpan> spans) {
        int held = (int) decisions.stream()
                .filter(it -> isAt(end, it.acceptedAt(), it.endedAt()))
                .count();
        int stale = (int) spans.stream()
                .filter(it -> isAt(end, it.since(), it.until()))
                .map(StaleSpan::decision)
                .distinct()
                .count();
        return new StaleDecisions.Row(week, held, stale, held == 0 ? null : (double) stale / held);
    }

    static boolean isAt(Instant moment, Instant since, @Nullable Instant until) {
        return since.isBefore(moment) && (until == null || !until.isBefore(moment));
    }
}
