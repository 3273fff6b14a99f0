package io.whyledger.ledger.relational;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** ISO 8601 in UTC with nine digits after the second, so that the order of the texts is the order of the times. */
final class Timestamps {

    private static final DateTimeFormatter NANOSECONDS =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private Timestamps() {}

    static String format(Instant instant) {
        return NANOSECONDS.format(instant);
    }
}
