package io.whyledger.domain.evaluation;

import io.whyledger.domain.technology.TechnologyId;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluator thinks of one option under one criterion.
 *
 * @param value on the evaluation's scale
 */
public record Score(TechnologyId option, String criterion, int value, @Nullable String justification) {}
