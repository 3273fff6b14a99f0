package io.whyledger.command.document.overview;

import io.whyledger.domain.MalformedInput;
import java.util.List;

/** Reads a Markdown overview of technologies; what it does not understand it reports with line numbers. */
public final class OverviewReader {

    /**
     * Reads the candidates and statements of an overview.
     *
     * @throws MalformedInput {@code document.empty}, {@code document.binary}, {@code document.too-deep},
     *     {@code document.table-too-large} or {@code document.no-candidates}
     */
    public Overview read(String markdown) {
        Overview overview = readAgain(markdown);
        if (overview.candidates().isEmpty()) {
            throw noCandidates(overview.notUnderstood());
        }
        return overview;
    }

    /** Reads an overview that was accepted once, even if it names no candidate by today's rules. */
    public Overview readAgain(String markdown) {
        check(markdown);
        Section top = Outline.of(MarkdownBlocks.of(FrontMatter.blanked(markdown)));
        KnownNames known = KnownNames.in(top);
        Leftovers leftovers = new Leftovers();
        Register register = new Register(leftovers);
        new GroupReader(register, leftovers, known).read(top, Place.TOP);
        return register.overview();
    }

    private static void check(String markdown) {
        if (markdown.isBlank()) {
            throw new MalformedInput(
                    "document.empty", "The document is empty. Choose a Markdown file that has text in it.");
        }
        if (markdown.indexOf('\0') >= 0) {
            throw new MalformedInput(
                    "document.binary",
                    "The document contains NUL characters. Choose a Markdown file, which is plain text.");
        }
        NestingLimit.check(markdown);
    }

    private static MalformedInput noCandidates(List<UnreadLine> notUnderstood) {
        String first = notUnderstood.stream()
                .findFirst()
                .map(unread -> " Line %d was not read: %s.".formatted(unread.line(), unread.reason()))
                .orElse("");
        return new MalformedInput(
                "document.no-candidates",
                "The document names no candidates. Give each one a heading, a list item or a table row, and say there what"
                        + " speaks for or against it." + first);
    }
}
