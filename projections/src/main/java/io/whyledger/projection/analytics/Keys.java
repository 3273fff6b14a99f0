package io.whyledger.projection.analytics;

/** Texts that stand in keys of tables, which databases want to be short. */
final class Keys {

    private static final int LONGEST = 400;

    private Keys() {}

    static String of(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1));
    }
}
