package io.whyledger.query.decision.drawing;

import io.whyledger.query.decision.DecisionGraph;
import io.whyledger.query.decision.DecisionGraph.Edge;
import io.whyledger.query.decision.DecisionGraph.Node;
import io.whyledger.query.decision.drawing.DrawnGraph.Box;
import io.whyledger.query.decision.drawing.DrawnGraph.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Draws a graph in layers: decisions in columns, lines around them. */
public final class GraphDrawing {

    private static final int MARGIN = 8;
    private static final int SPACE = 20;
    private static final int BEND = 40;

    private final Routes routes;
    private final List<List<Slot>> layers;
    private final Map<Slot, Integer> tops = new HashMap<>();
    private final int height;

    private GraphDrawing(DecisionGraph graph) {
        routes = Routes.of(graph);
        layers = LayerOrder.of(routes);
        height = layers.stream().mapToInt(GraphDrawing::height).max().orElse(0);
        layers.forEach(this::stack);
    }

    public static DrawnGraph of(DecisionGraph graph) {
        return new GraphDrawing(graph).draw();
    }

    private static int height(List<Slot> layer) {
        return layer.stream().mapToInt(slot -> slot.height() + SPACE).sum() - SPACE;
    }

    /** Each layer is centred. */
    private void stack(List<Slot> layer) {
        int top = MARGIN + (height - height(layer)) / 2;
        for (Slot slot : layer) {
            tops.put(slot, top);
            top += slot.height() + SPACE;
        }
    }

    private DrawnGraph draw() {
        int width = layers.size() * (Slot.WIDTH + Slot.GAP) - Slot.GAP + 2 * MARGIN;
        return new DrawnGraph(
                Math.max(width, 2 * MARGIN),
                height + 2 * MARGIN,
                layers.stream()
                        .flatMap(List::stream)
                        .filter(slot -> slot.node() != null)
                        .map(this::box)
                        .toList(),
                routes.byEdge().entrySet().stream()
                        .map(it -> line(it.getKey(), it.getValue()))
                        .toList());
    }

    private Box box(Slot slot) {
        return new Box(node(slot), MARGIN + slot.left(), top(slot), Slot.WIDTH, slot.height());
    }

    private Line line(Edge edge, List<Slot> route) {
        String sentence = "%s %s %s"
                .formatted(
                        node(route.get(0)).label(),
                        edge.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        node(route.get(route.size() - 1)).label());
        return new Line(edge, path(route), sentence);
    }

    private String path(List<Slot> route) {
        boolean leftwards = route.get(0).layer() >= route.get(route.size() - 1).layer();
        StringBuilder path = new StringBuilder();
        for (int i = 1; i < route.size(); i++) {
            Slot from = route.get(i - 1);
            Slot to = route.get(i);
            int start = MARGIN + (leftwards ? from.left() : from.right());
            int end = MARGIN + (leftwards && from.layer() != to.layer() ? to.right() : to.left());
            path.append(i == 1 ? "M" : "L").append(start).append(' ').append(middle(from));
            path.append(curve(start, middle(from), end, middle(to), from.layer() == to.layer()));
        }
        return path.toString();
    }

    /** Two in one layer, which refer to each other in a circle, are joined around their left sides. */
    private static String curve(int x1, int y1, int x2, int y2, boolean around) {
        int bend1 = around ? x1 - BEND : (x1 + x2) / 2;
        int bend2 = around ? x2 - BEND : (x1 + x2) / 2;
        return String.format(Locale.ROOT, " C%d %d %d %d %d %d ", bend1, y1, bend2, y2, x2, y2);
    }

    private int middle(Slot slot) {
        return top(slot) + slot.height() / 2;
    }

    private int top(Slot slot) {
        return Objects.requireNonNull(tops.get(slot));
    }

    private static Node node(Slot slot) {
        return Objects.requireNonNull(slot.node());
    }
}
