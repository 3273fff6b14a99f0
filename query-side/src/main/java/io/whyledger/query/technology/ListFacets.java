package io.whyledger.query.technology;

/** Asks which categories, parents and rings the catalogue has, with how many technologies each. Answered by {@link Facets}. */
public record ListFacets() {}
