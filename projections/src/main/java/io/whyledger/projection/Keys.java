package io.whyledger.projection;

/**
 * Texts that stand in keys and indexes of tables. PostgreSQL refuses a row of an index that has more than 2,704 bytes, and
 * a character has up to four.
 */
public final class Keys {

    private static final int LONGEST = 400;

    private Keys() {}

    /** The text, or its beginning in whole characters. */
    public static String of(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1));
    }
}
