package io.whyledger.projection.analytics.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;

/** Times that every database can keep. */
final class Times {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Times() {}

    static boolean isPlausible(Instant time) {
        return !time.isBefore(FIRST) && time.isBefore(LAST);
    }

    static boolean isPlausible(LocalDate day) {
        return day.getYear() > 0 && day.getYear() < Year.of(9999).getValue();
    }

    static Instant plausible(Instant time) {
        return isPlausible(time) ? time : FIRST;
    }
}
