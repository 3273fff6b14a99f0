package io.whyledger.query.decision;

import io.whyledger.domain.decision.FactId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An event after which a decision may not hold any more.
 *
 * @param eventId by which the event is known everywhere
 * @param type of the event, such as {@code FindingRetracted}
 * @param position of the event in the ledger
 * @param fact on which the decision relies
 * @param sentence what happened, for people
 * @param detail what was written along with it
 */
public record StaleCause(
        String eventId,
        String type,
        long position,
        OffsetDateTime at,
        String actor,
        FactId fact,
        String sentence,
        @Nullable String detail) {

    /** Where the fact can be looked at. */
    public String address() {
        return FactAddress.of(fact);
    }
}
