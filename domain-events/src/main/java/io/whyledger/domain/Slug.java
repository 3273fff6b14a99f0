package io.whyledger.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns a name into the readable part of an id: letters and digits of any script in lower case, joined by hyphens.
 * Names that differ only by case, accents, width or punctuation get the same slug.
 */
public final class Slug {

    /** Accents; the marks of other scripts make other letters. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");

    private static final Pattern PLUS = Pattern.compile("(?<=[\\p{L}\\p{N}]\\+{0,3})\\+(?=\\+*(\\s|$))");
    private static final Pattern SHARP = Pattern.compile("(?<=[\\p{L}\\p{N}])#");
    private static final Pattern DOT = Pattern.compile("(?<=^|\\s)\\.(?=\\p{L})");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    /** Most ids, each of which is checked whenever an event is read. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    private Slug() {}

    /** The slug, empty when the name has no letter and no digit. */
    public static String of(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFC);
        String words = spellSymbols(plain.strip()).toLowerCase(Locale.ROOT);
        return EDGES.matcher(SEPARATORS.matcher(words).replaceAll("-")).replaceAll("");
    }

    /** Keeps C, C++ and C#, or Net and .NET, apart. */
    private static String spellSymbols(String name) {
        String plus = PLUS.matcher(name).replaceAll("-plus");
        String sharp = SHARP.matcher(plus).replaceAll("-sharp");
        return DOT.matcher(sharp).replaceAll("dot");
    }
}
