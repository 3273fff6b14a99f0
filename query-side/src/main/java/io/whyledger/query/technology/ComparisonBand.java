package io.whyledger.query.technology;

import io.whyledger.domain.technology.Stance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Criteria of a comparison that belong together.
 *
 * @param title empty when the comparison is not divided
 */
record ComparisonBand(String title, String explanation, List<Comparison.Row> rows) {

    /** Where candidates were judged differently, then where one was not looked at, then where they are alike. */
    static List<ComparisonBand> differencesFirst(Comparison comparison) {
        Map<Likeness, List<Comparison.Row>> rows = new EnumMap<>(Likeness.class);
        comparison.rows().forEach(row -> rows.computeIfAbsent(Likeness.of(row), likeness -> new ArrayList<>())
                .add(row));
        return rows.entrySet().stream()
                .map(band -> new ComparisonBand(band.getKey().title, band.getKey().explanation, band.getValue()))
                .toList();
    }

    static List<ComparisonBand> asRecorded(Comparison comparison) {
        return comparison.rows().isEmpty() ? List.of() : List.of(new ComparisonBand("", "", comparison.rows()));
    }

    private enum Likeness {
        DIFFERENT("They differ", "judged differently under the same criterion"),
        GAP("Not known of all", "somebody has yet to look at one of them"),
        ALIKE("Alike", "judged the same way");

        private final String title;
        private final String explanation;

        Likeness(String title, String explanation) {
            this.title = title;
            this.explanation = explanation;
        }

        static Likeness of(Comparison.Row row) {
            long judged = row.cells().size() - row.gaps();
            if (judged > 1 && verdicts(row) > 1) {
                return DIFFERENT;
            }
            return row.gaps() > 0 ? GAP : ALIKE;
        }

        private static long verdicts(Comparison.Row row) {
            return row.cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .map(Likeness::verdict)
                    .distinct()
                    .count();
        }

        /** Positive when strengths outnumber weaknesses. */
        private static int verdict(List<FindingDetails> cell) {
            return Integer.signum(cell.stream()
                    .mapToInt(finding ->
                            finding.stance() == Stance.STRENGTH ? 1 : finding.stance() == Stance.WEAKNESS ? -1 : 0)
                    .sum());
        }
    }
}
