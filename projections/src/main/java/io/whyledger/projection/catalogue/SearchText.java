package io.whyledger.projection.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is searched and sorted: without case, accents and width. */
public final class SearchText {

    private SearchText() {}

    /** The text with single spaces between its words. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(it -> add(it, plain));
        return plain.toString().toLowerCase(Locale.ROOT).strip();
    }

    /** Character by character, as each event of a view comes here and expressions take several times as long. */
    private static void add(int codePoint, StringBuilder plain) {
        if (isSpace(codePoint)) {
            if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        } else if (!isMark(codePoint)) {
            plain.appendCodePoint(codePoint);
        }
    }

    private static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) || codePoint >= '\t' && codePoint <= '\r';
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** The words that must all occur. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
