package io.whyledger.command.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last time that a system followed a decision.
 *
 * @param system as it was written when it was adopted
 * @param endedOn the first day on which it did not; absent while it does
 */
record Adoption(String system, LocalDate since, @Nullable LocalDate endedOn) {

    Adoption end(LocalDate on) {
        return new Adoption(system, since, on);
    }

    boolean coversSomethingSince(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day);
    }
}
