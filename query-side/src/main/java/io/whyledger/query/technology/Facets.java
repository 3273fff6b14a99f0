package io.whyledger.query.technology;

import java.util.List;

/** What the catalogue can be narrowed down to. */
public record Facets(List<Facet> categories, List<Facet> parents, List<Facet> rings) {

    public Facets {
        categories = List.copyOf(categories);
        parents = List.copyOf(parents);
        rings = List.copyOf(rings);
    }

    /**
     * One value of a filter.
     *
     * @param value as the filter takes it
     * @param label as a person reads it
     */
    public record Facet(String value, String label, long count) {}
}
