package io.whyledger.projection.analytics;

import java.time.Instant;

/**
 * A judgement: an approval, an objection or a request for changes.
 *
 * @param reviewer a pseudonym
 */
public record GivenResponse(String reviewer, ScopeName scope, Instant at) {}
