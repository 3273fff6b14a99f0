package io.whyledger.platform.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days and moments as people read them; templates know it as {@code #moments}. */
@Component
public class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    public String day(OffsetDateTime moment) {
        return DAY.format(utc(moment));
    }

    public String clock(OffsetDateTime moment) {
        return CLOCK.format(utc(moment));
    }

    public String moment(OffsetDateTime moment) {
        return day(moment) + ", " + clock(moment) + " UTC";
    }

    private static OffsetDateTime utc(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
