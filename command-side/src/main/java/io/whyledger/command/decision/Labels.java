package io.whyledger.command.decision;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.Slug;
import org.jspecify.annotations.Nullable;

/** What may be the label of a decision. */
final class Labels {

    static final int SERIES = 60;
    static final int HIGHEST = 999_999;

    private Labels() {}

    /** The series on one line; it must have a letter or digit, because an id is made of them. */
    static String series(String series) {
        String line = ContentWording.name("series", series);
        if (line.length() > SERIES) {
            throw new MalformedInput(
                    "decision.malformed-series",
                    "The series has " + line.length() + " characters; shorten it to " + SERIES + ".");
        }
        Wording.requireShortId("series", Slug.of(line));
        return line;
    }

    /** A number that was given; those that are allocated may go on after the highest of them. */
    static @Nullable Integer number(@Nullable Integer number) {
        if (number != null && (number < 1 || number > HIGHEST)) {
            throw new MalformedInput(
                    "decision.malformed-number",
                    "The number of a decision goes from 1 to " + HIGHEST + "; leave it out to get the next one.");
        }
        return number;
    }
}
