package io.whyledger.query.decision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.whyledger.query.decision.DifferentLine.Kind;
import io.whyledger.query.decision.DifferentLine.Piece;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts line by line, and lines that were changed word by word. */
final class LineComparison {

    /** So many lines that are the same stay around those that are not. */
    private static final int AROUND = 3;

    private final List<DifferentLine> lines = new ArrayList<>();
    private int from;
    private int to;

    private LineComparison() {}

    static List<DifferentLine> of(List<String> older, List<String> newer) {
        LineComparison comparison = new LineComparison();
        for (AbstractDelta<String> delta : DiffUtils.diff(older, newer).getDeltas()) {
            comparison.same(older, delta.getSource().getPosition());
            comparison.differ(delta);
        }
        comparison.same(older, older.size());
        return shortened(comparison.lines);
    }

    private void same(List<String> older, int until) {
        while (from < until) {
            String line = older.get(from);
            lines.add(new DifferentLine(Kind.SAME, ++from, ++to, List.of(new Piece(line, false))));
        }
    }

    private void differ(AbstractDelta<String> delta) {
        WordComparison words = delta.getType() == DeltaType.CHANGE
                ? WordComparison.of(
                        delta.getSource().getLines(), delta.getTarget().getLines())
                : WordComparison.allOrNothing(
                        delta.getSource().getLines(), delta.getTarget().getLines());
        words.older().forEach(line -> lines.add(new DifferentLine(Kind.REMOVED, ++from, null, line)));
        words.newer().forEach(line -> lines.add(new DifferentLine(Kind.ADDED, null, ++to, line)));
    }

    private static List<DifferentLine> shortened(List<DifferentLine> lines) {
        List<DifferentLine> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isNearChange(lines, i)) {
                shown.add(lines.get(i));
            } else if (shown.isEmpty() || shown.get(shown.size() - 1).kind() != Kind.LEFT_OUT) {
                shown.add(new DifferentLine(Kind.LEFT_OUT, null, null, List.of()));
            }
        }
        return shown;
    }

    private static boolean isNearChange(List<DifferentLine> lines, int index) {
        return lines.subList(Math.max(0, index - AROUND), Math.min(lines.size(), index + AROUND + 1)).stream()
                .anyMatch(line -> line.kind() != Kind.SAME);
    }
}
