package io.whyledger.query.technology;

import java.util.List;

/**
 * Strengths, plain facts and weaknesses as the widths of a bar; bars with the same scale can be compared.
 *
 * @param scale how many findings fill the whole bar
 */
record Balance(int strengths, int neutral, int weaknesses, int scale) {

    static Balance of(TechnologySummary technology, int scale) {
        return new Balance(technology.strengths(), technology.neutral(), technology.weaknesses(), Math.max(1, scale));
    }

    /** One bar for each, all to the scale of the one with most findings. */
    static List<Balance> toOneScale(List<TechnologySummary> technologies) {
        int most = technologies.stream()
                .mapToInt(TechnologySummary::findings)
                .max()
                .orElse(0);
        return technologies.stream().map(technology -> of(technology, most)).toList();
    }
}
