package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Entry;
import io.whyledger.command.document.overview.Block.Grid;
import io.whyledger.command.document.overview.Block.Listing;
import java.util.List;
import java.util.Optional;

/** Reads what stands under no candidate yet: groups of candidates, and the sentences, lists and tables that name them. */
final class GroupReader {

    private static final String NO_CANDIDATE = "it says of no candidate";

    private final Register register;
    private final Leftovers leftovers;
    private final KnownNames known;
    private final AspectReader aspects;
    private final TableReader tables;
    private final Naming naming;

    GroupReader(Register register, Leftovers leftovers, KnownNames known) {
        this.register = register;
        this.leftovers = leftovers;
        this.known = known;
        this.tables = new TableReader(register, leftovers, known);
        this.aspects = new AspectReader(register, leftovers, tables);
        this.naming = new Naming(register, known);
    }

    void read(Section group, Place place) {
        register.forgetLatest();
        blocks(group.body(), place);
        Roles roles = Roles.among(group.parts(), known);
        group.parts().forEach(part -> part(part, place, roles));
    }

    private void part(Section part, Place place, Roles roles) {
        if (part.isEmpty() && !part.isLinked()) {
            leftovers.add(part.line(), part.title(), "nothing stands below this heading");
        } else if (Clues.isAppendix(part.title())) {
            leftovers.addAppendix(part);
        } else if (roles.isCandidate(part, place)) {
            aspects.section(part, Aspect.general(naming.heading(part, place)));
        } else {
            read(part, place.under(part.title(), known));
        }
    }

    private void blocks(List<Block> blocks, Place place) {
        for (Block block : blocks) {
            if (block instanceof Entry paragraph) {
                paragraph(paragraph, place);
            } else if (block instanceof Listing list) {
                list.items().forEach(item -> item(item, place));
            } else if (block instanceof Grid grid) {
                tables.compare(grid, place);
            } else {
                leftovers.add(block, NO_CANDIDATE);
            }
        }
    }

    private void paragraph(Entry paragraph, Place place) {
        Optional<Aspect> introduced = naming.introduced(paragraph, place);
        if (introduced.isPresent()) {
            aspects.blocks(paragraph.rest(), introduced.get());
        } else if (naming.isAspect(paragraph.lead())) {
            aspect(paragraph);
        } else if (naming.isMarked(paragraph.lead())) {
            item(paragraph, place);
        } else if (paragraph.rest().isEmpty() || isAboutOne(paragraph.lead(), place)) {
            remark(paragraph, place);
        } else {
            blocks(paragraph.rest(), place.underLabel(paragraph.lead().text(), known));
        }
    }

    /** "Python libraries:" begins with the name of a candidate too, but introduces others. */
    private boolean isAboutOne(Phrase intro, Place place) {
        return !Place.isLabelOfKind(intro.text())
                && naming.subject(intro, place).isPresent();
    }

    private void item(Entry item, Place place) {
        Phrase lead = item.lead();
        Optional<Label> label = Naming.label(lead);
        if (lead.isEmpty() || lead.isNavigation()) {
            leftovers.add(lead, "it is a link within the document");
            blocks(item.rest(), place);
        } else if (naming.isAspect(lead)) {
            aspect(item);
        } else if (label.filter(found -> Category.isKind(found.name())).isPresent()
                && !item.rest().isEmpty()) {
            blocks(item.rest(), place.under(label.get().name(), known));
        } else if (label.isPresent()) {
            Draft draft = register.candidate(label.get().name(), label.get().url(), place, item.line());
            aspects.entry(new Entry(label.get().rest(), item.rest()), Aspect.general(draft));
        } else {
            remark(item, place);
        }
    }

    /** "Pros: …" and the like, where no candidate has a place of its own, are about the one named last. */
    private void aspect(Entry entry) {
        register.latest()
                .ifPresentOrElse(
                        draft -> aspects.entry(entry, Aspect.general(draft)), () -> leftovers.add(entry, NO_CANDIDATE));
    }

    /** A sentence may still be about a candidate that it begins with. */
    private void remark(Entry entry, Place place) {
        Optional<Draft> subject = naming.subject(entry.lead(), place);
        if (subject.isPresent()) {
            register.turnTo(subject.get());
            aspects.entry(entry, Aspect.general(subject.get()));
        } else {
            leftovers.add(entry, NO_CANDIDATE);
        }
    }
}
