package io.whyledger.query.decision;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One of the texts of a decision, without the text.
 *
 * @param number counted from 1
 * @param sha256 of its canonical form
 * @param reason why it was revised
 */
public record VersionSummary(int number, String sha256, String author, OffsetDateTime at, @Nullable String reason) {}
