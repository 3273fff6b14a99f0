package io.whyledger.command.decision;

import org.jspecify.annotations.Nullable;

/** Chooses the number of a new decision. */
@FunctionalInterface
interface DecisionNumbers {

    /**
     * A number that no decision of the series had when it was chosen; the event store sees to it that no other gets it
     * at the same moment.
     *
     * @param wanted the only one that will do, if any
     */
    int choose(String series, @Nullable Integer wanted);
}
