package io.whyledger.domain.decision;

import io.whyledger.domain.technology.TechnologyId;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways that were open: a technology of the catalogue, prose, or both.
 *
 * @param name unique within the decision
 */
public record ConsideredOption(String name, @Nullable TechnologyId technology, @Nullable String description) {}
