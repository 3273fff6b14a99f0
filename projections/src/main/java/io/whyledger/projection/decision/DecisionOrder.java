package io.whyledger.projection.decision;

import org.springframework.data.domain.Sort;

/** How decisions can be sorted. */
public enum DecisionOrder {
    LABEL("series", "number"),
    TITLE("titleKey", "id"),
    STATE("state", "changedPosition"),
    CHANGED("changedPosition");

    private final Sort ascending;

    DecisionOrder(String... keys) {
        ascending = Sort.by(keys);
    }

    public Sort ascending() {
        return ascending;
    }

    public Sort descending() {
        return ascending.descending();
    }
}
