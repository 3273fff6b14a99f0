package io.whyledger.query.analytics;

import io.whyledger.projection.analytics.ScopeName;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions figures are about.
 *
 * @param name of a system, a team or an organisation; all of them if absent
 */
record ScopeFilter(@Nullable String name) {

    static ScopeFilter of(@Nullable String name) {
        return new ScopeFilter(name == null || name.isBlank() ? null : name);
    }

    boolean holds(ScopeName scope) {
        return name == null || scope.isCalled(name);
    }

    boolean isAll() {
        return name == null;
    }
}
