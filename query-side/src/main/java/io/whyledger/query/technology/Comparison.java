package io.whyledger.query.technology;

import java.util.List;

/**
 * Technologies side by side.
 *
 * @param candidates the columns, in the order asked for
 * @param rows one for each criterion under which any of them has a finding, in order of first appearance
 */
public record Comparison(List<TechnologySummary> candidates, List<Row> rows) {

    public Comparison {
        candidates = List.copyOf(candidates);
        rows = List.copyOf(rows);
    }

    /**
     * One criterion over all candidates.
     *
     * @param cells as many as there are candidates, in their order; an empty cell is a gap
     */
    public record Row(String criterion, List<List<FindingDetails>> cells) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** How many candidates have no finding here. */
        public long gaps() {
            return cells.stream().filter(List::isEmpty).count();
        }
    }
}
