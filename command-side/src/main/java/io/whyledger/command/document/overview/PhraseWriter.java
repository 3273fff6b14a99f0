package io.whyledger.command.document.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes inline Markdown down as phrases: words and links stay, markup and raw HTML tags go, white space collapses. */
final class PhraseWriter {

    private final List<Phrase> phrases = new ArrayList<>();
    private final Predicate<Node> separates;
    private StringBuilder words = new StringBuilder();
    private List<Phrase.Link> links = new ArrayList<>();
    private int boldEnd;
    private int start;
    private int line;
    private int depth;

    private PhraseWriter(int line, Predicate<Node> separates) {
        this.line = line;
        this.start = line;
        this.separates = separates;
    }

    /** The phrases of a block, a new one beginning at each child that separates. */
    static List<Phrase> phrases(Node block, int line, Predicate<Node> separates) {
        PhraseWriter writer = new PhraseWriter(line, separates);
        writer.children(block);
        writer.finish();
        return List.copyOf(writer.phrases);
    }

    static Phrase phrase(Node block, int line) {
        return phrases(block, line, node -> false).stream().findFirst().orElse(Phrase.none(line));
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (separates.test(node)) {
                finish();
            }
            write(node);
        }
    }

    private void write(Node node) {
        if (node instanceof Text text) {
            append(text.getLiteral());
        } else if (node instanceof Code code) {
            append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            lineBreak();
        } else if (node instanceof HtmlInline html) {
            html(html.getLiteral());
        } else {
            container(node);
        }
    }

    private void container(Node node) {
        int from = words.length();
        descend(node);
        if (node instanceof Link link && words.length() > from) {
            links.add(new Phrase.Link(from, words.length(), link.getDestination()));
        } else if (node instanceof StrongEmphasis && from == 0) {
            boldEnd = words.length();
        }
    }

    private void descend(Node node) {
        depth++;
        if (depth > NestingLimit.DEPTH) {
            throw NestingLimit.exceeded(line);
        }
        children(node);
        depth--;
    }

    private void html(String tag) {
        line += (int) tag.chars().filter(c -> c == '\n').count();
        if (tag.regionMatches(true, 0, "<br", 0, 3)) {
            append(" ");
        }
    }

    private void lineBreak() {
        line++;
        append(" ");
        if (words.length() == 0) {
            start = line;
        }
    }

    private void append(String text) {
        text.codePoints().forEach(c -> {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                words.appendCodePoint(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
    }

    private void finish() {
        String text = words.toString().stripTrailing();
        if (!text.isEmpty()) {
            phrases.add(new Phrase(text, Math.min(boldEnd, text.length()), List.copyOf(links), start));
        }
        words = new StringBuilder();
        links = new ArrayList<>();
        boldEnd = 0;
        start = line;
    }
}
