package io.whyledger.query.decision.drawing;

import io.whyledger.query.decision.DecisionGraph.Edge;
import io.whyledger.query.decision.DecisionGraph.Node;
import java.util.List;

/**
 * A graph of decisions with the place of everything in it, in pixels from the upper left: older decisions at the left,
 * those that refer to them at the right.
 */
public record DrawnGraph(int width, int height, List<Box> boxes, List<Line> lines) {

    public DrawnGraph {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A decision. */
    public record Box(Node node, int x, int y, int width, int height) {}

    /**
     * That one decision refers to another.
     *
     * @param path as SVG writes it, with an arrow at its end
     * @param sentence what it says, for people
     */
    public record Line(Edge edge, String path, String sentence) {}
}
