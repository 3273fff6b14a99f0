package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Entry;
import io.whyledger.command.document.overview.Block.Grid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the content of a section gives away about its heading. */
final class Clues {

    private static final Pattern PROSE =
            Pattern.compile("(?i)(?:how|why|what|when|where|who|our|introduction|summary|conclusions?"
                    + "|background|context|scope|method|recommendations?|decision|outlook|overview|comparison)\\b.*");
    private static final Pattern PROPER_NAME = Pattern.compile("(?:[\\p{Lu}\\p{N}]\\S*)(?: [\\p{Lu}\\p{N}]\\S*){0,3}");
    private static final Set<String> APPENDICES = Words.phrases(
            """
            introduction, references, links, further reading, reading list, glossary, contents, table of contents,
            toc, authors, contributors, changelog, change log, see also, sources, appendix, bibliography,
            acknowledgements, history, revision history
            """);

    private Clues() {}

    static boolean isAppendix(String title) {
        return APPENDICES.contains(Names.key(title));
    }

    static boolean isPlainlyProse(String title) {
        return PROSE.matcher(title).matches();
    }

    /** The sub-headings, and what labels the items and lists of the section. */
    static Stream<String> labels(Section section) {
        Stream<String> introduced = section.paragraphs()
                .filter(paragraph -> !paragraph.rest().isEmpty())
                .map(paragraph -> Names.clean(paragraph.lead().text()))
                .filter(Criteria::isAspect);
        Stream<String> items = section.items().flatMap(item -> label(item).stream());
        return Stream.of(section.parts().stream().map(Section::title), introduced, items)
                .flatMap(labels -> labels);
    }

    /** A lead-in names another subject than the heading does. */
    static boolean introducesOthers(Section section) {
        return section.paragraphs().anyMatch(paragraph -> introducesOther(paragraph, section.title()));
    }

    /** Its items are links or say what they themselves are ("Flask: Flask is …"), or a table compares several. */
    static boolean namesOthers(Section section) {
        List<Entry> items = section.items().toList();
        long names = items.stream().filter(Clues::isName).count();
        return names > 0 && names * 2 >= items.size() || section.body().stream().anyMatch(Grid.class::isInstance);
    }

    static boolean listsOnlyNames(Section section) {
        return section.items().findAny().isPresent()
                && section.items()
                        .map(item -> item.lead().text())
                        .allMatch(text -> PROPER_NAME.matcher(text).matches() && Sense.saysNothing(text));
    }

    static boolean mentionsTitle(Section section) {
        Pattern title = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(Names.key(section.title())) + "(?![\\p{L}\\p{N}])");
        return Stream.concat(section.paragraphs(), section.items())
                .anyMatch(entry -> title.matcher(Names.key(entry.lead().text())).find());
    }

    static boolean hasTableOfOne(Section section) {
        return section.body().stream().anyMatch(block -> block instanceof Grid grid && TableReader.describesOne(grid));
    }

    private static Optional<String> label(Entry item) {
        Optional<String> said = Label.of(item.lead()).map(Label::name);
        return said.isPresent() || item.rest().isEmpty()
                ? said
                : Optional.of(item.lead().text());
    }

    private static boolean isName(Entry item) {
        return Label.of(item.lead())
                .filter(label ->
                        label.isLink() || startsWith(label.name(), label.rest()) || nestedStartsWith(item, label))
                .isPresent();
    }

    private static boolean nestedStartsWith(Entry item, Label label) {
        return Section.items(item.rest()).anyMatch(nested -> startsWith(label.name(), nested.lead()));
    }

    private static boolean startsWith(String name, Phrase phrase) {
        return Names.key(phrase.text()).startsWith(Names.key(name));
    }

    private static boolean introducesOther(Entry paragraph, String title) {
        return !paragraph.rest().isEmpty()
                && LeadIn.of(paragraph.lead())
                        .map(LeadIn::subject)
                        .filter(subject -> !Names.key(subject).startsWith(Names.key(title)))
                        .isPresent();
    }
}
