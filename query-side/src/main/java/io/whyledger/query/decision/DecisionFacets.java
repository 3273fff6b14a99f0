package io.whyledger.query.decision;

import java.util.List;

/**
 * What the log of decisions can be narrowed down to.
 *
 * @param states in the order of a decision's life
 * @param scopes those with most decisions
 */
public record DecisionFacets(List<Facet> states, List<Facet> scopes) {

    public DecisionFacets {
        states = List.copyOf(states);
        scopes = List.copyOf(scopes);
    }

    /**
     * One value of a filter.
     *
     * @param value as the filter takes it
     * @param label as a person reads it
     */
    public record Facet(String value, String label, long count) {}
}
