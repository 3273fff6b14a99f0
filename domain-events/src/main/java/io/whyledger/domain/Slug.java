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

    private Slug() {}

    /** The slug, empty when the name has no letter and no digit. */
    public static String of(String name) {
        return name.chars().allMatch(Slug::isSimple) ? ofSimple(name) : ofAny(name);
    }

    /** ASCII but for what may be spelt out. Most names are of it, and all ids, each of which is checked with each event. */
    private static boolean isSimple(int character) {
        return character < 128 && character != '+' && character != '#' && character != '.';
    }

    /** The same as for any name, without expressions. */
    private static String ofSimple(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        boolean separated = false;
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            if (!Character.isLetterOrDigit(character)) {
                separated = true;
                continue;
            }
            if (separated && !slug.isEmpty()) {
                slug.append('-');
            }
            slug.append(Character.toLowerCase(character));
            separated = false;
        }
        return slug.toString();
    }

    static String ofAny(String name) {
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
