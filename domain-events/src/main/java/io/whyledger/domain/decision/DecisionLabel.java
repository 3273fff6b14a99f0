package io.whyledger.domain.decision;

import io.whyledger.domain.Slug;

/**
 * What people call a decision, such as ADR 12.
 *
 * @param series a name for decisions that are numbered together, such as ADR or Payments ADR
 * @param number from 1
 */
public record DecisionLabel(String series, int number) {

    public static final String DEFAULT_SERIES = "ADR";

    String slug() {
        return Slug.of(series) + "-" + number;
    }

    @Override
    public String toString() {
        return series + " " + number;
    }
}
