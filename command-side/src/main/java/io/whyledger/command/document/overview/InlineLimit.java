package io.whyledger.command.document.overview;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes the marks of emphasis and links in a paragraph for plain characters after the first thousand, as the parser
 * compares each with all before it: 60 KB of them would take it a second and 1 MB minutes.
 */
final class InlineLimit implements InlineContentParserFactory {

    private static final int MARKS = 1_000;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('*', '_', '[', '!');
    }

    @Override
    public InlineContentParser create() {
        return new Counter();
    }

    private static final class Counter implements InlineContentParser {

        private int marks;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            marks++;
            return marks > MARKS ? plain(state.scanner()) : ParsedInline.none();
        }

        private static ParsedInline plain(Scanner scanner) {
            char mark = scanner.peek();
            scanner.next();
            return ParsedInline.of(new Text(String.valueOf(mark)), scanner.position());
        }
    }
}
