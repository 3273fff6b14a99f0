package io.whyledger.projection.analytics;

import java.time.Instant;

/**
 * A record of the topic that tells nothing.
 *
 * @param reason such as {@code unknown-type}
 * @param detail what exactly, for people
 * @param at the record's own timestamp
 */
public record SkippedRecord(String topic, int partition, long offset, String reason, String detail, Instant at) {}
