package io.whyledger.query.technology;

import io.whyledger.query.technology.ListTechnologies.Sort;
import java.util.Locale;

/** How a request names the order of the catalogue: {@code name}, or {@code -name} for the other way round. */
public record CatalogueSort(Sort by, boolean descending) {

    /** What {@link #parse} understands. */
    public static final String PATTERN = "-?(name|category|ring|findings|changed)";

    public static CatalogueSort parse(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return new CatalogueSort(Sort.valueOf(name.toUpperCase(Locale.ROOT)), descending);
    }
}
