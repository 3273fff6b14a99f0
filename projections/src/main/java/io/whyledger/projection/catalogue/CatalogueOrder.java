package io.whyledger.projection.catalogue;

import org.springframework.data.domain.Sort;

/** How the catalogue can be sorted; what is equal is sorted by name. */
public enum CatalogueOrder {
    NAME("nameKey"),
    CATEGORY("category"),
    RING("ringOrder"),
    FINDINGS("findings"),
    CHANGED("changedPosition");

    private final String key;

    CatalogueOrder(String key) {
        this.key = key;
    }

    public Sort ascending() {
        return Sort.by(key).and(Sort.by("nameKey", "id"));
    }

    public Sort descending() {
        return Sort.by(key).descending().and(Sort.by("nameKey", "id"));
    }
}
