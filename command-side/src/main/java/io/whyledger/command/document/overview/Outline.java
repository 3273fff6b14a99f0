package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Entry;
import io.whyledger.command.document.overview.Block.Heading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Arranges the blocks of a document under their headings. */
final class Outline {

    private static final int BOLD_NAME = 7;
    private static final int BOLD_ASPECT = 8;

    private final Deque<Section> open = new ArrayDeque<>();

    private Outline(Section top) {
        open.push(top);
    }

    /** The whole document as a section without a title. */
    static Section of(List<Block> blocks) {
        Section top = Section.below(Heading.NONE);
        Outline outline = new Outline(top);
        blocks.forEach(outline::add);
        return top;
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            begin(heading);
        } else if (block instanceof Entry entry && isHeading(entry)) {
            begin(new Heading(level(entry.lead()), entry.lead()));
            open.element().body().addAll(entry.rest());
        } else {
            open.element().body().add(block);
        }
    }

    private void begin(Heading heading) {
        while (open.element().heading().level() >= heading.level()) {
            open.pop();
        }
        Section section = Section.below(heading);
        open.element().parts().add(section);
        open.push(section);
    }

    /** A paragraph wholly in bold is a heading to the eye. */
    private static boolean isHeading(Entry entry) {
        Phrase lead = entry.lead();
        boolean sentence = lead.endsWith(".") || lead.endsWith("!") || lead.endsWith("?");
        return lead.isAllBold() && !sentence && LeadIn.of(entry.lead()).isEmpty();
    }

    private static int level(Phrase title) {
        return Criteria.isAspect(title.text()) ? BOLD_ASPECT : BOLD_NAME;
    }
}
