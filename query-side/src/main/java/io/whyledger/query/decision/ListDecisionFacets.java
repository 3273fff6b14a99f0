package io.whyledger.query.decision;

/** Asks what the log of decisions can be narrowed down to. Answered by {@link DecisionFacets}. */
public record ListDecisionFacets() {}
