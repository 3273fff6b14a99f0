package io.whyledger.command.document.overview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The block of settings that some generators keep above the text. */
final class FrontMatter {

    private static final Pattern OPENING =
            Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\R(?=[\\p{L}_][\\p{L}\\p{N}_ -]*[:=])");

    private FrontMatter() {}

    /** The text with the settings emptied, so that every line keeps its number. */
    static String blanked(String markdown) {
        Matcher opening = OPENING.matcher(markdown);
        if (!opening.find()) {
            return markdown;
        }
        Matcher closing = Pattern.compile("(?m)^" + Pattern.quote(opening.group(1)) + "[ \\t]*$")
                .matcher(markdown);
        return closing.find(opening.end())
                ? markdown.substring(0, closing.end()).replaceAll("[^\\r\\n]+", "") + markdown.substring(closing.end())
                : markdown;
    }
}
