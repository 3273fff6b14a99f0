package io.whyledger.command.document.overview;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where in an overview candidates stand.
 *
 * @param certain whether a heading named a kind of technology, rather than anything else
 * @param headings what stands above, the nearest first
 */
record Place(String category, boolean certain, List<String> headings) {

    static final Place TOP = new Place(Category.NONE, false, List.of());

    private static final int LONGEST_LABEL = 5;

    /** Below a heading: one that names a kind of technology decides the category, any other only if none did before. */
    Place under(String heading, KnownNames known) {
        List<String> nearest =
                Stream.concat(Stream.of(heading), headings.stream()).toList();
        Place place = new Place(category, certain, nearest);
        if (known.contains(heading) || certain && !Category.isKind(heading)) {
            return place;
        }
        return Category.of(heading)
                .map(found -> new Place(found, Category.isKind(heading), nearest))
                .orElse(place);
    }

    /** Below a sentence that introduces a list; only a short label says more than that. */
    Place underLabel(String lead, KnownNames known) {
        return isLabelOfKind(lead) ? under(Names.clean(lead), known) : this;
    }

    static boolean isLabelOfKind(String lead) {
        return lead.endsWith(":") && Words.of(lead).size() <= LONGEST_LABEL && Category.isKind(lead);
    }
}
