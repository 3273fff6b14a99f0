package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Entry;
import io.whyledger.command.document.overview.Block.Grid;
import io.whyledger.command.document.overview.Block.Heading;
import io.whyledger.command.document.overview.Block.Listing;
import io.whyledger.command.document.overview.Block.Unreadable;
import java.util.List;
import java.util.Optional;

/** Reads what is said about a candidate: frames and criteria narrow the aspect, all else are statements about it. */
final class AspectReader {

    private static final int LONGEST_HEADLINE = 5;

    private final Register register;
    private final Leftovers leftovers;
    private final TableReader tables;

    AspectReader(Register register, Leftovers leftovers, TableReader tables) {
        this.register = register;
        this.leftovers = leftovers;
        this.tables = tables;
    }

    void section(Section section, Aspect aspect) {
        blocks(section.body(), aspect);
        section.parts().forEach(part -> part(part, aspect));
    }

    void blocks(List<Block> blocks, Aspect aspect) {
        for (Block block : blocks) {
            if (block instanceof Entry paragraph) {
                entry(paragraph, aspect);
            } else if (block instanceof Listing list) {
                list.items().forEach(item -> entry(item, aspect));
            } else if (block instanceof Grid grid) {
                table(grid, aspect);
            } else if (block instanceof Heading heading) {
                register.state(aspect, heading.phrase());
            } else if (block instanceof Unreadable unreadable) {
                leftovers.add(unreadable);
            }
        }
    }

    private void table(Grid grid, Aspect aspect) {
        if (tables.compares(grid, aspect.draft())) {
            tables.compare(grid, aspect.draft().place());
        } else {
            tables.describe(grid, aspect);
        }
    }

    void entry(Entry entry, Aspect aspect) {
        Optional<LeadIn> leadIn = entry.rest().isEmpty() ? Optional.empty() : LeadIn.of(entry.lead());
        Optional<Label> label = Label.of(entry.lead())
                .filter(found -> Names.problem(found.name()).isEmpty());
        if (leadIn.isPresent()) {
            blocks(entry.rest(), introduced(leadIn.get(), aspect));
        } else if (label.isPresent() && !isDetail(entry, label.get(), aspect)) {
            labelled(label.get(), entry, aspect);
        } else {
            unlabelled(entry, aspect);
        }
    }

    private void part(Section part, Aspect aspect) {
        if (part.isEmpty()) {
            leftovers.add(part.line(), part.title(), "nothing stands below this heading");
        } else if (Clues.isAppendix(part.title())) {
            leftovers.addAppendix(part);
        } else {
            Names.problem(part.title()).ifPresent(problem -> leftovers.add(part.line(), part.title(), problem));
            section(part, aspect.labelled(part.title()));
        }
    }

    /** A lead-in about another candidate turns to that one. */
    private Aspect introduced(LeadIn leadIn, Aspect aspect) {
        String subject = leadIn.subject();
        return Optional.ofNullable(subject)
                .flatMap(register::find)
                .map(Aspect::general)
                .orElse(aspect)
                .in(leadIn.frame());
    }

    /** Below a criterion, "Reads: fast" is a statement as it stands; a criterion of its own would have a list. */
    private static boolean isDetail(Entry entry, Label label, Aspect aspect) {
        return !aspect.isGeneral()
                && entry.rest().isEmpty()
                && Frame.named(label.name()).isEmpty();
    }

    private void labelled(Label label, Entry entry, Aspect aspect) {
        if (label.rest().isEmpty() && entry.rest().isEmpty()) {
            bare(entry.lead(), aspect);
        } else {
            Aspect narrower = aspect.labelled(label.name());
            register.state(narrower, label.rest());
            blocks(entry.rest(), narrower);
        }
    }

    private void bare(Phrase phrase, Aspect aspect) {
        if (phrase.endsWith(":")) {
            leftovers.add(phrase, "nothing follows this label");
        } else {
            register.state(aspect, phrase);
        }
    }

    private void unlabelled(Entry entry, Aspect aspect) {
        Phrase lead = entry.lead();
        if (!entry.rest().isEmpty() && isHeadline(lead)) {
            blocks(entry.rest(), aspect.labelled(lead.text()));
            return;
        }
        if (!entry.rest().isEmpty() && lead.endsWith(":")) {
            leftovers.add(lead, "it only introduces what stands below it");
        } else {
            register.state(aspect, lead);
        }
        blocks(entry.rest(), aspect);
    }

    private static boolean isHeadline(Phrase lead) {
        List<String> words = Words.of(lead.text());
        return !words.isEmpty() && words.size() <= LONGEST_HEADLINE && !words.contains(Words.CLAUSE_END);
    }
}
