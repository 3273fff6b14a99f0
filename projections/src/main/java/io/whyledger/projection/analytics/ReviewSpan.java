package io.whyledger.projection.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a judgement was awaited of somebody.
 *
 * @param reviewer a pseudonym
 * @param until when they judged or it was no longer to be judged; absent while it is awaited
 */
public record ReviewSpan(String reviewer, ScopeName scope, Instant since, @Nullable Instant until, boolean answered) {}
