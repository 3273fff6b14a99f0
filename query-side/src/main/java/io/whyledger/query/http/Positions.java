package io.whyledger.query.http;

/** Reads ledger positions from requests. */
public final class Positions {

    private Positions() {}

    /**
     * @param name what the client calls it, for the message
     * @throws MalformedPosition when it is not a whole number from 0 on
     */
    public static long parse(String name, String text) {
        try {
            long position = Long.parseLong(text.strip());
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            // as malformed as a negative one
        }
        throw new MalformedPosition(name);
    }
}
