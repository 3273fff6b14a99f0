package io.whyledger.query.analytics;

import io.whyledger.domain.MalformedInput;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that figures are about, in UTC, both included.
 *
 * @param from the first day, or none to begin with the first there is
 */
record Window(@Nullable LocalDate from, LocalDate to) {

    private static final int USUAL_WEEKS = 26;
    private static final int MOST_WEEKS = 522;
    private static final LocalDate FIRST = LocalDate.EPOCH;
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    static Window of(@Nullable LocalDate from, @Nullable LocalDate to, Clock clock) {
        LocalDate last = to == null ? LocalDate.now(clock.withZone(ZoneOffset.UTC)) : to;
        if (last.isBefore(FIRST) || last.isAfter(LAST) || from != null && from.isBefore(FIRST)) {
            throw new MalformedInput("analytics.day-out-of-range", "Give days between 1970-01-01 and 9998-12-31.");
        }
        if (from != null && from.isAfter(last)) {
            throw new MalformedInput(
                    "analytics.from-after-to", "The first day, %s, comes after the last, %s.".formatted(from, last));
        }
        return new Window(from, last);
    }

    boolean holds(Instant time) {
        return holds(time.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !day.isAfter(to);
    }

    /** The moment after its last day. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The Mondays of its weeks; the last half year if it has no beginning. */
    List<LocalDate> weeks() {
        LocalDate last = monday(to);
        LocalDate first = from == null ? last.minusWeeks(USUAL_WEEKS - 1L) : monday(from);
        if (ChronoUnit.WEEKS.between(first, last) >= MOST_WEEKS) {
            throw new MalformedInput(
                    "analytics.too-many-weeks",
                    "Ask for ten years at most, from %s on.".formatted(last.minusWeeks(MOST_WEEKS - 1L)));
        }
        return Stream.iterate(first, week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .toList();
    }

    /** The moment after a week, or after the last day if that comes first. */
    Instant endOf(LocalDate week) {
        Instant end = week.plusWeeks(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return end.isBefore(end()) ? end : end();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate monday(Instant time) {
        return monday(time.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
