package io.whyledger.query.decision.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Orders the slots of each layer so that lines cross seldom: by the mean place of those to which each is joined in the
 * layer beside, to and fro a few times (Sugiyama, Tagawa and Toda 1981).
 */
final class LayerOrder {

    private static final int ROUNDS = 6;

    private final TreeMap<Integer, List<Slot>> layers;
    private final Map<Slot, List<Slot>> joined = new HashMap<>();

    private LayerOrder(Routes routes) {
        layers = routes.slots().stream()
                .collect(Collectors.groupingBy(Slot::layer, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        routes.byEdge().values().forEach(route -> {
            for (int i = 1; i < route.size(); i++) {
                join(route.get(i - 1), route.get(i));
                join(route.get(i), route.get(i - 1));
            }
        });
    }

    static List<List<Slot>> of(Routes routes) {
        LayerOrder order = new LayerOrder(routes);
        for (int round = 0; round < ROUNDS; round++) {
            int step = round % 2 == 0 ? -1 : 1;
            (step < 0 ? order.layers.keySet() : order.layers.descendingKeySet())
                    .forEach(layer -> order.sort(layer, layer + step));
        }
        return List.copyOf(order.layers.values());
    }

    private void join(Slot one, Slot other) {
        joined.computeIfAbsent(one, slot -> new ArrayList<>()).add(other);
    }

    private void sort(int layer, int beside) {
        List<Slot> slots = layers.getOrDefault(layer, List.of());
        List<Slot> fixed = layers.getOrDefault(beside, List.of());
        Map<Slot, Double> means = new HashMap<>();
        slots.forEach(slot -> means.put(slot, mean(slot, fixed, slots.indexOf(slot))));
        slots.sort(Comparator.comparing(means::get));
    }

    private double mean(Slot slot, List<Slot> fixed, int otherwise) {
        return joined.getOrDefault(slot, List.of()).stream()
                .mapToInt(fixed::indexOf)
                .filter(index -> index >= 0)
                .average()
                .orElse(otherwise);
    }
}
