package io.whyledger.query.activity;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One event, told so that a person can read it.
 *
 * @param position in the ledger
 * @param kind simple name of the event, such as {@code FindingRecorded}
 * @param subject the stream that it happened to
 * @param subjectName what the subject was called then
 * @param sentence who did what, without the time, such as "Ada recorded a weakness of Python under Concurrency"
 * @param detail the statement, rationale or reason in the words of the actor
 */
public record ActivityEntry(
        long position,
        OffsetDateTime at,
        String actor,
        String kind,
        String subject,
        String subjectName,
        String sentence,
        @Nullable String detail) {}
