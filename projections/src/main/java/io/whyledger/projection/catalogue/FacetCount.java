package io.whyledger.projection.catalogue;

/** How many technologies have one value of a facet. */
public interface FacetCount {

    String getValue();

    String getLabel();

    long getCount();
}
