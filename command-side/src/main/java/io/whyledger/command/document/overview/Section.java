package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Entry;
import io.whyledger.command.document.overview.Block.Heading;
import io.whyledger.command.document.overview.Block.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A heading with the blocks right below it and the sections of its sub-headings. */
record Section(Heading heading, String title, List<Block> body, List<Section> parts) {

    /** A section yet to be filled. */
    static Section below(Heading heading) {
        return new Section(heading, Names.clean(heading.phrase().text()), new ArrayList<>(), new ArrayList<>());
    }

    /** The items of the lists among some blocks, also of those that a paragraph introduces. */
    static Stream<Entry> items(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Entry entry ? entry.rest().stream() : Stream.of(block))
                .filter(Listing.class::isInstance)
                .flatMap(list -> ((Listing) list).items().stream());
    }

    int line() {
        return heading.line();
    }

    boolean isLinked() {
        return heading.phrase().leadingLink().isPresent();
    }

    boolean isEmpty() {
        return body.isEmpty() && parts.isEmpty();
    }

    Stream<Entry> paragraphs() {
        return body.stream().filter(Entry.class::isInstance).map(Entry.class::cast);
    }

    Stream<Entry> items() {
        return items(body);
    }
}
