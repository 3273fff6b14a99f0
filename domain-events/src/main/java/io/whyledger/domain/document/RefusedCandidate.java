package io.whyledger.domain.document;

/** A candidate whose statements were not taken because a rule forbids it. */
public record RefusedCandidate(String name, int line, String rule, String message) {}
