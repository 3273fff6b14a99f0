package io.whyledger.command.decision;

import org.jspecify.annotations.Nullable;

/** Chooses the number of a new decision. */
@FunctionalInterface
interface DecisionNumbers {

    /**
     * A number that no decision of the series had when it was chosen; that none gets it at the same moment is seen to by
     * the event store.
     *
     * @param wanted the only one that will do, if any
     */
    int choose(String series, @Nullable Integer wanted);
}
