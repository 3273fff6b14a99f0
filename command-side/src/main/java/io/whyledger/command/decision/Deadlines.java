package io.whyledger.command.decision;

import io.whyledger.domain.MalformedInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;

/** Moments as people write them in a form; without an offset they are in UTC, in which pages show them. */
final class Deadlines {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter();

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private Deadlines() {}

    /** Of a day alone, its last minute. */
    static Instant parse(String text) {
        try {
            return instant(FORM.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException malformed) {
            throw new MalformedInput(
                    "decision.malformed-deadline",
                    "Give the deadline as a day or a moment, such as 2026-12-24 or 2026-12-24T12:00.");
        }
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        LocalDateTime moment = parsed instanceof LocalDateTime local
                ? local
                : LocalDate.from(parsed).atTime(LAST_MINUTE);
        return moment.toInstant(ZoneOffset.UTC);
    }
}
