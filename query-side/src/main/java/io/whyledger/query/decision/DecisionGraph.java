package io.whyledger.query.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.decision.DecisionState;
import java.util.List;

/**
 * How decisions hang together.
 *
 * @param complete no decision that hangs together with these was left out
 */
public record DecisionGraph(List<Node> nodes, List<Edge> edges, boolean complete) {

    public DecisionGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A decision. */
    public record Node(DecisionId id, String label, String title, DecisionState state, boolean stale) {}

    /** That one decision refers to another. */
    public record Edge(DecisionId from, DecisionId to, Kind kind) {}

    /** How one decision refers to another. */
    public enum Kind {
        @JsonProperty("supersedes")
        SUPERSEDES,
        @JsonProperty("amends")
        AMENDS,
        @JsonProperty("relies-on")
        RELIES_ON
    }
}
