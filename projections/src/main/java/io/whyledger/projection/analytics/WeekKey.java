package io.whyledger.projection.analytics;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/**
 * One stream in one week.
 *
 * @param week its Monday, in UTC
 */
@Embeddable
record WeekKey(String stream, LocalDate week) implements Serializable {

    static WeekKey of(String stream, Instant at) {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return new WeekKey(stream, day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }
}
