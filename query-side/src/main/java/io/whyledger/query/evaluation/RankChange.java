package io.whyledger.query.evaluation;

import io.whyledger.query.evaluation.Outcome.Ranked;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an option stands and where it would stand.
 *
 * @param supposed absent when it would be left out
 */
record RankChange(Ranked frozen, @Nullable Ranked supposed) {

    static List<RankChange> of(Supposition supposition) {
        return supposition.frozen().stream()
                .map(ranked ->
                        new RankChange(ranked, supposed(ranked, supposition).orElse(null)))
                .toList();
    }

    /** {@code up}, {@code down}, {@code same} or {@code out}. */
    public String direction() {
        if (supposed == null) {
            return "out";
        }
        int change = Integer.compare(frozen.rank(), supposed.rank());
        return change > 0 ? "up" : change < 0 ? "down" : "same";
    }

    private static Optional<Ranked> supposed(Ranked frozen, Supposition supposition) {
        return supposition.supposed().ranking().stream()
                .filter(it -> it.option().equals(frozen.option()))
                .findFirst();
    }
}
