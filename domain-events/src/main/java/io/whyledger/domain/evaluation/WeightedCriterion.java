package io.whyledger.domain.evaluation;

import java.math.BigDecimal;

/**
 * A criterion of an evaluation, named as findings name theirs.
 *
 * @param weight above 0, relative to the other weights; they need not add up to anything
 */
public record WeightedCriterion(String criterion, BigDecimal weight) {}
