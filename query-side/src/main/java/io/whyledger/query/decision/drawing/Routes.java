package io.whyledger.query.decision.drawing;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.query.decision.DecisionGraph;
import io.whyledger.query.decision.DecisionGraph.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Through which slots each line runs; in each layer between its ends it gets a slot of its own, so that it crosses no
 * decision.
 *
 * @param slots of decisions first, then those through which lines pass
 */
record Routes(List<Slot> slots, Map<Edge, List<Slot>> byEdge) {

    static Routes of(DecisionGraph graph) {
        Map<DecisionId, Integer> layers = Layers.of(graph);
        Map<DecisionId, Slot> ends = new LinkedHashMap<>();
        graph.nodes().forEach(node -> ends.put(node.id(), new Slot(node.id().value(), layer(layers, node.id()), node)));
        Map<Edge, List<Slot>> byEdge = new LinkedHashMap<>();
        graph.edges().forEach(edge -> byEdge.put(edge, route(edge, slot(ends, edge.from()), slot(ends, edge.to()))));
        List<Slot> slots = Stream.concat(
                        ends.values().stream(), byEdge.values().stream().flatMap(List::stream))
                .distinct()
                .toList();
        return new Routes(slots, byEdge);
    }

    private static List<Slot> route(Edge edge, Slot from, Slot to) {
        List<Slot> route = new ArrayList<>(List.of(from));
        int step = Integer.signum(to.layer() - from.layer());
        for (int layer = from.layer() + step; step != 0 && layer != to.layer(); layer += step) {
            route.add(new Slot(edge.toString(), layer, null));
        }
        route.add(to);
        return route;
    }

    private static int layer(Map<DecisionId, Integer> layers, DecisionId id) {
        return Objects.requireNonNull(layers.get(id));
    }

    private static Slot slot(Map<DecisionId, Slot> ends, DecisionId id) {
        return Objects.requireNonNull(ends.get(id));
    }
}
