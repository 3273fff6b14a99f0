package io.whyledger.query.decision;

import java.util.List;

/**
 * In what two texts of a decision differ.
 *
 * @param parts those parts of the text that differ, in the order of the text
 */
public record Differences(VersionSummary from, VersionSummary to, List<PartDifference> parts) {

    public Differences {
        parts = List.copyOf(parts);
    }
}
