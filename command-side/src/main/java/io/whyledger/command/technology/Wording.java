package io.whyledger.command.technology;

import io.whyledger.domain.MalformedInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand in the texts of commands; limits are in characters. */
public final class Wording {

    public static final int LINE = 200;
    public static final int STATEMENT = 5_000;
    public static final int PROSE = 2_000;
    public static final int MARKDOWN = 20_000;
    public static final int LINKS = 20;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9998;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Pattern UNPRINTABLE_IN_MARKDOWN = Pattern.compile("[" + UNPRINTABLE + "&&[^\\n\\t]]");

    private Wording() {}

    /** A short text on one line, such as a name or a criterion. */
    public static String line(String what, @Nullable String text) {
        return text(what, text, LINE);
    }

    /** Refuses a name that makes too long an id: a single character can be spelt out as many. */
    public static void requireShortId(String what, String slug) {
        if (slug.length() > LINE) {
            throw malformed(what, "makes an id of " + slug.length() + " characters; shorten it.");
        }
    }

    /** A statement, in which line breaks become spaces. */
    public static String statement(String what, @Nullable String text) {
        return text(what, text, STATEMENT);
    }

    /** A reason, a rationale or a summary. */
    public static String prose(String what, @Nullable String text) {
        return text(what, text, PROSE);
    }

    /** Prose that may be absent; blank is absent. */
    public static @Nullable String optionalProse(String what, @Nullable String text) {
        return text == null || text.isBlank() ? null : prose(what, text);
    }

    /** A text of any number of lines, which stay; empty when there is none. */
    public static String markdown(String what, @Nullable String text) {
        String plain =
                text == null ? "" : LINE_BREAK.matcher(text).replaceAll("\n").strip();
        return printable(what, shortEnough(what, plain, MARKDOWN), UNPRINTABLE_IN_MARKDOWN);
    }

    /** Such a text, absent when it is blank. */
    public static @Nullable String optionalMarkdown(String what, @Nullable String text) {
        return text == null || text.isBlank() ? null : markdown(what, text);
    }

    private static String text(String what, @Nullable String text, int limit) {
        if (text != null && isPlain(text)) {
            return shortEnough(what, text, limit);
        }
        String plain = text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip();
        if (plain.isEmpty()) {
            throw malformed(what, "is missing; give it in at least one word.");
        }
        return printable(what, shortEnough(what, plain, limit), UNPRINTABLE);
    }

    /** Whether it is words of printable ASCII with a space between them. Most texts are, and expressions take longer. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' || character > '~' || character == ' ' && before == ' ') {
                return false;
            }
            before = character;
        }
        return before != ' ';
    }

    private static String shortEnough(String what, String text, int limit) {
        if (text.length() > limit) {
            throw malformed(what, "has " + text.length() + " characters; shorten it to " + limit + ".");
        }
        return text;
    }

    /** Whether a text on one line holds neither control characters nor marks that turn the direction of what follows. */
    public static boolean isPrintable(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    private static String printable(String what, String text, Pattern unprintable) {
        if (unprintable.matcher(text).find()) {
            throw malformed(what, "holds control characters; remove them.");
        }
        return text;
    }

    /** A web address that may be absent; blank is absent. */
    public static @Nullable String optionalLink(String what, @Nullable String text) {
        return text == null || text.isBlank() ? null : link(what, text.strip());
    }

    /** Web addresses that a statement rests on. */
    public static List<String> links(String what, @Nullable List<String> links) {
        if (links == null) {
            return List.of();
        }
        if (links.size() > LINKS) {
            throw malformed(what, "has " + links.size() + " links; give at most " + LINKS + ".");
        }
        return links.stream().map(link -> link(what, link)).toList();
    }

    private static String link(String what, String text) {
        if (!isLink(text)) {
            throw malformed(what, "must be a web address such as https://example.org/page, without a password.");
        }
        return text;
    }

    /** Whether it is an address of the web that anybody may be shown: one with a password is a secret. */
    public static boolean isLink(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && text.length() <= PROSE
                    && isPrintable(text);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** A day that every calendar, database and reader can tell; beyond these years they differ. */
    public static LocalDate day(String what, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new MalformedInput(
                    "day.out-of-range",
                    "The %s is %s; give a day in the years %d to %d.".formatted(what, day, FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    private static MalformedInput malformed(String what, String complaint) {
        return new MalformedInput("text.malformed", "The " + what + " " + complaint);
    }
}
