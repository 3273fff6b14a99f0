package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Entry;
import io.whyledger.command.document.overview.Block.Listing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names that a document certainly gives to candidates, wherever they stand in it: by a link, a lead-in or a list. */
final class KnownNames {

    private static final int MAX_WORDS = 4;

    private final Map<String, String> spellings = new HashMap<>();

    static KnownNames in(Section top) {
        KnownNames known = new KnownNames();
        known.collect(top);
        return known;
    }

    static KnownNames of(Stream<String> names) {
        KnownNames known = new KnownNames();
        names.forEach(known::add);
        return known;
    }

    boolean contains(String name) {
        return spellings.containsKey(Names.key(name));
    }

    /** The candidate that a heading is about: "Python", "Python libraries" or "Libraries for Python". */
    Optional<String> namedBy(String heading) {
        if (heading.length() > Names.MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> whole = Optional.ofNullable(spellings.get(Names.key(heading)));
        return Category.isKindOf(heading) ? whole.or(() -> mentionedIn(heading)) : whole;
    }

    private Optional<String> mentionedIn(String heading) {
        List<String> words = List.of(Names.key(heading).split(" "));
        return IntStream.rangeClosed(1, MAX_WORDS)
                .mapToObj(length -> MAX_WORDS + 1 - length)
                .flatMap(length -> IntStream.rangeClosed(0, words.size() - length)
                        .mapToObj(start -> String.join(" ", words.subList(start, start + length))))
                .map(spellings::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void collect(Section section) {
        boolean listsNames = Category.isKind(section.title());
        section.heading().phrase().leadingLink().ifPresent(link -> add(section.title()));
        section.body().forEach(block -> collect(block, listsNames));
        section.parts().forEach(this::collect);
    }

    private void collect(Block block, boolean listsNames) {
        if (block instanceof Listing list) {
            list.items().forEach(item -> addItem(item, listsNames));
        } else if (block instanceof Entry paragraph && !paragraph.rest().isEmpty()) {
            LeadIn.of(paragraph.lead())
                    .ifPresentOrElse(
                            this::addSubject, () -> paragraph.rest().forEach(list -> collect(list, listsNames)));
        }
    }

    private void addSubject(LeadIn leadIn) {
        Optional.ofNullable(leadIn.subject()).ifPresent(this::add);
    }

    private void addItem(Entry item, boolean listsNames) {
        Naming.label(item.lead())
                .filter(label -> listsNames && !item.lead().isNavigation() || label.isLink())
                .filter(label -> Frame.named(label.name()).isEmpty())
                .map(Label::name)
                .ifPresent(this::add);
    }

    private void add(String name) {
        spellings.putIfAbsent(Names.key(name), name);
    }
}
