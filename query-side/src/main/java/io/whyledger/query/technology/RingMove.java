package io.whyledger.query.technology;

import io.whyledger.domain.technology.Ring;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A technology was moved to a ring. */
public record RingMove(
        long position, OffsetDateTime at, String actor, Ring ring, String rationale, LocalDate effectiveOn) {}
