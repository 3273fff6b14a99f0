package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Unreadable;
import io.whyledger.domain.MalformedInput;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown within limits that keep the parser safe from hostile documents. */
final class MarkdownNodes {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(2 * NestingLimit.DEPTH + 10)
            .maxInlineNesting(NestingLimit.DEPTH + 10)
            .customInlineContentParserFactory(new InlineLimit())
            .build();

    private MarkdownNodes() {}

    static Node parse(String markdown) {
        try {
            return PARSER.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            throw new MalformedInput(
                    "document.table-too-large",
                    "A table has more cells than an overview can hold. Split it into smaller tables and try again.");
        }
    }

    static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    /** What a block that is no text holds, if it holds anything: thematic breaks, definitions and comments do not. */
    static Optional<Block> unreadable(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return Optional.of(code(node, code.getLiteral()));
        }
        if (node instanceof IndentedCodeBlock code) {
            return Optional.of(code(node, code.getLiteral()));
        }
        String html = node instanceof HtmlBlock block
                ? COMMENT.matcher(block.getLiteral()).replaceAll("")
                : "";
        return html.isBlank()
                ? Optional.empty()
                : Optional.of(new Unreadable(line(node), html, "raw HTML is not read"));
    }

    private static Unreadable code(Node node, String text) {
        return new Unreadable(line(node), text, "a code block is not a statement");
    }
}
