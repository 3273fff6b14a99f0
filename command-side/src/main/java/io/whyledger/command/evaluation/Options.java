package io.whyledger.command.evaluation;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.technology.TechnologyId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may be the options of a new evaluation. */
final class Options {

    static final int FEWEST = 2;
    static final int MOST = 50;

    private Options() {}

    static List<TechnologyId> check(List<TechnologyId> options) {
        requireCount(options.size());
        Set<TechnologyId> seen = new HashSet<>();
        options.forEach(option -> requireNew(seen.add(option), option));
        return List.copyOf(options);
    }

    static void requireCount(int count) {
        if (count < FEWEST || count > MOST) {
            throw new MalformedInput(
                    "evaluation.options-out-of-range", "Give %d to %d options, not %d.".formatted(FEWEST, MOST, count));
        }
    }

    private static void requireNew(boolean isNew, TechnologyId option) {
        if (!isNew) {
            throw new MalformedInput(
                    "evaluation.option-repeated",
                    "The option %s is given twice; leave one out.".formatted(option.slug()));
        }
    }
}
