package io.whyledger.query.decision;

import java.util.List;

/**
 * In what one part of a text differs.
 *
 * @param part such as {@code context}
 */
public record PartDifference(String part, List<DifferentLine> lines) {

    public PartDifference {
        lines = List.copyOf(lines);
    }
}
