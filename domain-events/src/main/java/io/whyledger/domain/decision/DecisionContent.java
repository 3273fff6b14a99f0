package io.whyledger.domain.decision;

import io.whyledger.domain.evaluation.EvaluationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that reviewers approve: the text of a decision and what it brings about.
 *
 * @param chosen name of one of the options; it and the outcome may be absent while it is a draft
 * @param outcome why that option, in one sentence or a few
 * @param grounds evaluations that it cites
 * @param reliesOn facts whose later change makes it stale
 * @param supersedes accepted decisions of which it takes the place
 * @param amends decisions that stay and hold together with it
 * @param ringMoves of technologies, once it is accepted
 */
public record DecisionContent(
        String title,
        String context,
        List<String> drivers,
        List<ConsideredOption> options,
        @Nullable String chosen,
        @Nullable String outcome,
        @Nullable String consequences,
        Scope scope,
        List<EvaluationId> grounds,
        List<FactId> reliesOn,
        List<DecisionId> supersedes,
        List<DecisionId> amends,
        List<RingMove> ringMoves) {

    public DecisionContent {
        drivers = List.copyOf(drivers);
        options = List.copyOf(options);
        grounds = List.copyOf(grounds);
        reliesOn = List.copyOf(reliesOn);
        supersedes = List.copyOf(supersedes);
        amends = List.copyOf(amends);
        ringMoves = List.copyOf(ringMoves);
    }
}
