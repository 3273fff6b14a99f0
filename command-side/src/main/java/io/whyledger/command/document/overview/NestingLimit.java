package io.whyledger.command.document.overview;

import io.whyledger.domain.MalformedInput;

/** How deep an overview may nest: deeper ones come from generators or attackers, and would exhaust the stack. */
final class NestingLimit {

    static final int DEPTH = 50;

    private NestingLimit() {}

    /** Refuses rows of quote marks, bullets or open brackets before any parser has to make sense of them. */
    static void check(String markdown) {
        int number = 1;
        for (int from = 0; from < markdown.length(); number++) {
            int end = markdown.indexOf('\n', from);
            end = end < 0 ? markdown.length() : end;
            if (containers(markdown, from, end) > DEPTH || openBrackets(markdown, from, end) > DEPTH) {
                throw exceeded(number);
            }
            from = end + 1;
        }
    }

    static MalformedInput exceeded(int line) {
        return new MalformedInput(
                "document.too-deep",
                "Line %d nests more than %d levels deep. Flatten the lists, quotes, links or emphasis there and try again."
                        .formatted(line, DEPTH));
    }

    private static int containers(String text, int from, int end) {
        int found = 0;
        for (int i = from; i < end && " \t>-*+".indexOf(text.charAt(i)) >= 0; i++) {
            boolean bullet = i + 1 < end && text.charAt(i) > ' ' && text.charAt(i + 1) == ' ';
            found += text.charAt(i) == '>' || bullet ? 1 : 0;
        }
        return found;
    }

    private static int openBrackets(String text, int from, int end) {
        int open = 0;
        int deepest = 0;
        for (int i = from; i < end; i++) {
            open = text.charAt(i) == '[' ? open + 1 : text.charAt(i) == ']' ? Math.max(0, open - 1) : open;
            deepest = Math.max(deepest, open);
        }
        return deepest;
    }
}
