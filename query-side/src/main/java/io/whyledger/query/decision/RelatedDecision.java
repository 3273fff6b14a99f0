package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.decision.DecisionState;
import io.whyledger.projection.decision.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * Another decision, at one end of a relation.
 *
 * @param title absent when the ledger holds no such decision
 */
public record RelatedDecision(
        RelationKind kind, DecisionId id, String label, @Nullable String title, @Nullable DecisionState state) {}
