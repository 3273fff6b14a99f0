package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Grid;
import io.whyledger.command.document.overview.Block.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Reads a GFM table cell by cell; {@code <br>} divides a cell into phrases, as there is no other way to write two. */
final class MarkdownTable {

    private MarkdownTable() {}

    static Block block(Node table, int line) {
        List<List<List<Phrase>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                rows.add(cells(row));
            }
        }
        if (rows.get(0).isEmpty()) {
            return new Unreadable(line, "|", "the table has no columns");
        }
        return new Grid(rows.get(0), List.copyOf(rows.subList(1, rows.size())), line);
    }

    private static List<List<Phrase>> cells(Node row) {
        int line = row.getSourceSpans().get(0).getLineIndex() + 1;
        List<List<Phrase>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(PhraseWriter.phrases(cell, line, MarkdownTable::isBreak));
        }
        return cells;
    }

    private static boolean isBreak(Node node) {
        return node instanceof HtmlInline html
                && html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
    }
}
