package io.whyledger.query.decision.drawing;

import io.whyledger.query.decision.DecisionGraph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A place in a layer.
 *
 * @param node the decision that stands there; absent where only a line passes
 */
record Slot(String name, int layer, @Nullable Node node) {

    static final int WIDTH = 216;
    static final int GAP = 88;

    private static final int HEIGHT = 68;
    private static final int PASSAGE = 12;

    int height() {
        return node == null ? PASSAGE : HEIGHT;
    }

    int left() {
        return layer * (WIDTH + GAP);
    }

    int right() {
        return left() + WIDTH;
    }
}
