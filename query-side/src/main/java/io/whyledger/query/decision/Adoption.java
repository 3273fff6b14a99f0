package io.whyledger.query.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A system that follows a decision, or did.
 *
 * @param endedOn the first day on which it does not
 */
public record Adoption(String system, LocalDate since, @Nullable LocalDate endedOn, @Nullable String endReason) {}
