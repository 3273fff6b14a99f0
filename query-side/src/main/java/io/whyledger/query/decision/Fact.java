package io.whyledger.query.decision;

import io.whyledger.domain.decision.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Something on which a decision relies.
 *
 * @param name of what it is a fact, such as {@code Python}
 * @param statement what it says today
 * @param changed it made the decision stale
 */
public record Fact(FactId id, String name, @Nullable String statement, boolean changed) {

    /** Where it can be looked at. */
    public String address() {
        return FactAddress.of(id);
    }
}
