package io.whyledger.command.document.overview;

import java.util.List;

/** The small vocabulary of blocks in which an overview is read, whatever Markdown it was written in. */
sealed interface Block {

    int line();

    /** A heading; a paragraph wholly in bold counts as one, below every real heading. */
    record Heading(int level, Phrase phrase) implements Block {

        /** Stands above what has no heading. */
        static final Heading NONE = new Heading(0, Phrase.none(1));

        @Override
        public int line() {
            return phrase.line();
        }
    }

    /** A paragraph with the list that it introduces, or a list item with what is nested in it. */
    record Entry(Phrase lead, List<Block> rest) implements Block {

        @Override
        public int line() {
            return lead.line();
        }
    }

    record Listing(List<Entry> items, int line) implements Block {}

    /** A table; a cell holds one phrase per line of it. */
    record Grid(List<List<Phrase>> header, List<List<List<Phrase>>> rows, int line) implements Block {}

    record Unreadable(int line, String text, String reason) implements Block {}
}
