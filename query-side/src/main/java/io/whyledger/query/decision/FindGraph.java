package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * Asks how decisions hang together. Answered by {@link DecisionGraph}.
 *
 * @param around only this decision and those nearest to it; those that changed last when absent
 * @param limit how many decisions there may be at most
 */
public record FindGraph(@Nullable DecisionId around, int limit) {

    /** How many decisions can still be looked through on a page. */
    public static final int USUAL = 40;

    /** How many decisions can be asked for. */
    public static final int LARGEST = 200;
}
