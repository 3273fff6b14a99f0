package io.whyledger.query.decision.drawing;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.query.decision.DecisionGraph;
import io.whyledger.query.decision.DecisionGraph.Edge;
import io.whyledger.query.decision.DecisionGraph.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts each decision one layer above the highest of those to which it refers, those that refer to none at the bottom. Of
 * decisions that refer to each other in a circle one reference is passed over.
 */
final class Layers {

    private final Map<DecisionId, List<DecisionId>> targets;
    private final Map<DecisionId, Integer> layers = new HashMap<>();
    private final Set<DecisionId> underWay = new HashSet<>();

    private Layers(DecisionGraph graph) {
        targets = graph.edges().stream()
                .collect(Collectors.groupingBy(Edge::from, Collectors.mapping(Edge::to, Collectors.toList())));
    }

    static Map<DecisionId, Integer> of(DecisionGraph graph) {
        Layers layers = new Layers(graph);
        graph.nodes().stream().map(Node::id).forEach(layers::layerOf);
        return layers.layers;
    }

    private int layerOf(DecisionId id) {
        if (!layers.containsKey(id)) {
            underWay.add(id);
            int layer = targets.getOrDefault(id, List.of()).stream()
                    .filter(target -> !underWay.contains(target))
                    .mapToInt(target -> layerOf(target) + 1)
                    .max()
                    .orElse(0);
            underWay.remove(id);
            layers.put(id, layer);
        }
        return Objects.requireNonNull(layers.get(id));
    }
}
