package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Entry;
import io.whyledger.command.document.overview.Block.Grid;
import io.whyledger.command.document.overview.Block.Heading;
import io.whyledger.command.document.overview.Block.Listing;
import io.whyledger.command.document.overview.Block.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what was not understood, so that nothing of an overview is lost in silence. */
final class Leftovers {

    private static final int MAX_EXCERPT = 200;

    private final List<UnreadLine> lines = new ArrayList<>();

    void add(int line, String text, String reason) {
        lines.add(new UnreadLine(line, excerpt(text), reason));
    }

    void addAppendix(Section section) {
        add(section, "nothing is looked for below \"%s\"".formatted(excerpt(section.title())));
    }

    private void add(Section section, String reason) {
        section.body().forEach(block -> add(block, reason));
        section.parts().forEach(part -> add(part, reason));
    }

    /** A block with all that is nested in it. */
    void add(Block block, String reason) {
        if (block instanceof Entry entry) {
            add(entry.lead(), reason);
            entry.rest().forEach(nested -> add(nested, reason));
        } else if (block instanceof Listing list) {
            list.items().forEach(item -> add(item, reason));
        } else if (block instanceof Heading heading) {
            add(heading.phrase(), reason);
        } else if (block instanceof Grid grid) {
            grid.rows().forEach(row -> row.forEach(cell -> cell.forEach(phrase -> add(phrase, reason))));
        } else if (block instanceof Unreadable unreadable) {
            add(unreadable);
        }
    }

    void add(Unreadable block) {
        add(block.line(), block.text(), block.reason());
    }

    void add(Phrase phrase, String reason) {
        if (!phrase.isEmpty()) {
            add(phrase.line(), phrase.text(), reason);
        }
    }

    List<UnreadLine> inOrder() {
        return lines.stream().sorted(Comparator.comparingInt(UnreadLine::line)).toList();
    }

    /** Half a character, which a document can spell out, could not be stored. */
    private static String wellFormed(String text) {
        return text.replaceAll("\\p{Cs}", "\uFFFD");
    }

    private static String excerpt(String text) {
        String start = wellFormed(text.strip());
        int length = Math.min(start.length(), MAX_EXCERPT);
        boolean splitsPair = length < start.length() && Character.isLowSurrogate(start.charAt(length));
        String cut = start.substring(0, splitsPair ? length - 1 : length).replaceAll("\\s+", " ");
        return length < start.length() ? cut + "…" : cut;
    }
}
