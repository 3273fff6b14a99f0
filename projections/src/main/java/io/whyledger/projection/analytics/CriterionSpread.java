package io.whyledger.projection.analytics;

import java.time.Instant;

/**
 * How far scores were apart under a criterion of a closed evaluation.
 *
 * @param key the same for all ways of writing the criterion
 * @param deviation population standard deviation of the scores from the mean of their option, on the evaluation's scale
 * @param relative the same as a share of half the scale, which is the most there can be
 */
public record CriterionSpread(
        String evaluation,
        String key,
        String criterion,
        Instant closedAt,
        int scores,
        double deviation,
        double relative) {}
