package io.whyledger.command.document.overview;

import io.whyledger.domain.Slug;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be the name of a candidate, and when two spellings name the same one. */
final class Names {

    static final int MAX_LENGTH = 200;
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.)]|\\[[ xX]])\\s+");
    private static final String OPENING_QUOTES = "\"“„'‘";
    private static final String CLOSING_QUOTES = "\"”“'’";
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

    private Names() {}

    /** Case, accents and width do not distinguish names. */
    static String key(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }

    /** The name without numbering, check box, quotation marks and the colon that introduces what follows. */
    static String clean(String name) {
        String bare = NUMBERING.matcher(name.strip()).replaceFirst("");
        String uncoloned =
                bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
        return unquoted(uncoloned);
    }

    private static String unquoted(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && OPENING_QUOTES.indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && CLOSING_QUOTES.indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to);
    }

    /** Why a name can't be that of a candidate; its id is made of it. */
    static Optional<String> problem(String name) {
        if (name.length() > MAX_LENGTH) {
            return Optional.of("the name is longer than %d characters".formatted(MAX_LENGTH));
        }
        if (UNSEEN.matcher(name).find()) {
            return Optional.of("the name contains invisible control or direction characters");
        }
        String slug = Slug.of(name);
        if (slug.length() > MAX_LENGTH) {
            return Optional.of("the name makes an id that is longer than %d characters".formatted(MAX_LENGTH));
        }
        return slug.isEmpty() ? Optional.of("the name has no letter and no digit") : Optional.empty();
    }
}
