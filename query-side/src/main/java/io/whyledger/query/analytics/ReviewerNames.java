package io.whyledger.query.analytics;

import java.util.Map;

/** @param names by pseudonym */
public record ReviewerNames(Map<String, String> names) {

    public ReviewerNames {
        names = Map.copyOf(names);
    }
}
