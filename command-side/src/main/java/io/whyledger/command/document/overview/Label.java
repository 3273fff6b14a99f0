package io.whyledger.command.document.overview;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a phrase is about, when its start says so: {@code Label: text}, bold, or a link followed by a separator. */
record Label(String name, @Nullable String url, Phrase rest) {

    private static final int MAX_WORDS = 8;
    private static final int MAX_LENGTH = 80;
    private static final Pattern SENTENCE = Pattern.compile("[\"“”]|[.!?;] ");
    private static final Pattern SEPARATOR = Pattern.compile("^\\s*[:–—-](?:\\s+|$)");
    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");
    private static final Set<String> REMARKS = Words.phrases(
            """
            note, notes, example, examples, e.g., i.e., warning, tip, hint, caution, important, source, sources,
            see, see also, todo
            """);

    /** A label as criteria have it. */
    static Optional<Label> of(Phrase phrase) {
        return marked(phrase).or(() -> plain(phrase, colon(phrase.text())));
    }

    /** A label as candidates have it: {@code Name – text} names one too. */
    static Optional<Label> ofCandidate(Phrase phrase) {
        return of(phrase).or(() -> plain(phrase, dash(phrase.text())));
    }

    static boolean startsWithSeparator(String text) {
        return SEPARATOR.matcher(text).find();
    }

    boolean isLink() {
        return url != null;
    }

    /** The part that is bold or a link, if a separator or nothing at all follows. */
    static Optional<Label> marked(Phrase phrase) {
        int linkEnd = phrase.leadingLink().map(Phrase.Link::end).orElse(0);
        int end = Math.max(phrase.boldEnd(), linkEnd);
        String after = phrase.text().substring(end);
        boolean closed =
                end > 0 && (after.isEmpty() || ":.".indexOf(phrase.text().charAt(end - 1)) >= 0);
        return closed || end > 0 && startsWithSeparator(after) ? Optional.of(split(phrase, end)) : Optional.empty();
    }

    private static Optional<Label> plain(Phrase phrase, int end) {
        boolean names = end > 0 && end <= MAX_LENGTH && isName(phrase.text().substring(0, end));
        return names ? Optional.of(split(phrase, end)) : Optional.empty();
    }

    private static int colon(String text) {
        int inside = text.indexOf(": ");
        return inside < 0 && text.endsWith(":") ? text.length() - 1 : inside;
    }

    private static int dash(String text) {
        Matcher dash = DASH.matcher(text);
        return dash.find() ? dash.start() : -1;
    }

    private static boolean isName(String text) {
        return text.split(" ").length <= MAX_WORDS
                && !SENTENCE.matcher(text).find()
                && !REMARKS.contains(Names.key(text));
    }

    private static Label split(Phrase phrase, int end) {
        String text = phrase.text();
        Matcher separator = SEPARATOR.matcher(text.substring(end));
        int rest = separator.find() ? end + separator.end() : end;
        while (rest < text.length() && text.charAt(rest) == ' ') {
            rest++;
        }
        String name = Names.clean(text.substring(0, end));
        String bare = phrase.boldEnd() == end && name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return new Label(bare, phrase.urlWithin(end).orElse(null), phrase.from(rest));
    }
}
