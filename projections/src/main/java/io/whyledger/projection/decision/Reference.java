package io.whyledger.projection.decision;

/**
 * That one decision refers to something.
 *
 * @param target a stream, or a fact within it
 */
public record Reference(String decisionId, RelationKind kind, String target) {}
