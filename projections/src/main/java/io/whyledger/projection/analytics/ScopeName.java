package io.whyledger.projection.analytics;

import java.util.Locale;

/**
 * For what a decision holds, as its newest text says.
 *
 * @param kind {@code system}, {@code team}, {@code organisation} or whatever a later version brings
 * @param name as people write it
 */
public record ScopeName(String kind, String name) {

    /** Of decisions of which no text is known. */
    static final ScopeName UNKNOWN = new ScopeName("unknown", "unknown");

    /** Whether people mean this scope, however they write it. */
    public boolean isCalled(String other) {
        return name.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
