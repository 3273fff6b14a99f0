package io.whyledger.query.decision;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a decision.
 *
 * @param type of the event, such as {@code DecisionApproved}
 * @param detail what somebody wrote along with it
 */
public record TimelineEntry(
        long position,
        String eventId,
        String type,
        OffsetDateTime at,
        String actor,
        String sentence,
        @Nullable String detail) {}
