package io.whyledger.query.technology;

import java.util.List;

/**
 * A technology in full.
 *
 * @param criteria its findings that hold today, in the order in which their criteria first appeared
 * @param retracted findings that no longer hold
 * @param ringMoves newest first
 * @param children technologies that belong to it, by name
 */
public record TechnologyDetails(
        TechnologySummary summary,
        List<CriterionFindings> criteria,
        List<FindingDetails> retracted,
        List<RingMove> ringMoves,
        List<TechnologySummary> children) {

    public TechnologyDetails {
        criteria = List.copyOf(criteria);
        retracted = List.copyOf(retracted);
        ringMoves = List.copyOf(ringMoves);
        children = List.copyOf(children);
    }
}
