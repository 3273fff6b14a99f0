package io.whyledger.query.http;

import java.util.regex.Pattern;

/** Reads ledger positions from requests. */
public final class Positions {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private Positions() {}

    /**
     * @param name what the client calls it, for the message
     * @throws MalformedPosition when it is not a whole number from 0 on
     */
    public static long parse(String name, String text) {
        if (!POSITION.matcher(text).matches()) {
            throw new MalformedPosition(name);
        }
        return Long.parseLong(text);
    }
}
