package io.whyledger.projection.analytics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time for which an accepted decision relied on something that had changed.
 *
 * @param until when it was revised, reaffirmed, superseded or deprecated; absent while it is stale
 */
public record StaleSpan(String decision, ScopeName scope, Instant since, @Nullable Instant until) {}
