package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Entry;
import io.whyledger.command.document.overview.Block.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns Markdown into the blocks in which an overview is read; quotes are read like the text around them. */
final class MarkdownBlocks {

    private MarkdownBlocks() {}

    static List<Block> of(String markdown) {
        return children(MarkdownNodes.parse(markdown), 0);
    }

    private static List<Block> children(Node parent, int depth) {
        if (depth > NestingLimit.DEPTH) {
            throw NestingLimit.exceeded(MarkdownNodes.line(parent));
        }
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks, depth);
        }
        return blocks;
    }

    private static void add(Node node, List<Block> blocks, int depth) {
        if (node instanceof Heading heading) {
            blocks.add(new Block.Heading(heading.getLevel(), PhraseWriter.phrase(node, MarkdownNodes.line(node))));
        } else if (node instanceof Paragraph) {
            PhraseWriter.phrases(node, MarkdownNodes.line(node), MarkdownBlocks::startsLabelledLine)
                    .forEach(phrase -> blocks.add(new Entry(phrase, List.of())));
        } else if (node instanceof ListBlock) {
            addList(listing(node, depth), blocks);
        } else if (node instanceof BlockQuote) {
            blocks.addAll(children(node, depth + 1));
        } else if (node instanceof TableBlock) {
            blocks.add(MarkdownTable.block(node, MarkdownNodes.line(node)));
        } else {
            MarkdownNodes.unreadable(node).ifPresent(blocks::add);
        }
    }

    /** A list belongs to the paragraph right above it, as nested items belong to theirs. */
    private static void addList(Listing list, List<Block> blocks) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Entry intro && intro.rest().isEmpty()) {
            blocks.set(last, new Entry(intro.lead(), List.of(list)));
        } else {
            blocks.add(list);
        }
    }

    private static Listing listing(Node list, int depth) {
        List<Entry> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(children(item, depth + 1), MarkdownNodes.line(item)));
        }
        return new Listing(items, MarkdownNodes.line(list));
    }

    private static Entry item(List<Block> parts, int line) {
        if (!parts.isEmpty() && parts.get(0) instanceof Entry lead) {
            return new Entry(lead.lead(), join(lead.rest(), parts.subList(1, parts.size())));
        }
        return new Entry(Phrase.none(line), parts);
    }

    private static List<Block> join(List<Block> first, List<Block> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static boolean startsLabelledLine(Node node) {
        return node instanceof StrongEmphasis && node.getPrevious() instanceof SoftLineBreak && isLabel(node);
    }

    private static boolean isLabel(Node bold) {
        String after = bold.getNext() instanceof Text text ? text.getLiteral().strip() : "";
        return Label.startsWithSeparator(after)
                || bold.getLastChild() instanceof Text inside
                        && inside.getLiteral().endsWith(":");
    }
}
