package io.whyledger.standalone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that can be put forward. */
class ForwardClock extends Clock {

    private final Clock system = Clock.systemDefaultZone();
    private volatile Duration ahead = Duration.ZERO;

    void putForwardTo(LocalDate day) {
        Instant start = day.atStartOfDay(getZone()).toInstant();
        ahead = Duration.between(system.instant(), start).plusSeconds(1);
    }

    LocalDate inDays(int days) {
        return LocalDate.now(this).plusDays(days);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system.withZone(zone), ahead);
    }
}
