package io.whyledger.domain.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.Slug;

/**
 * The stream of one decision, {@code decision/} and the slug of its label, such as {@code decision/adr-12}; the event
 * store keeps labels unique by it.
 */
public record DecisionId(@JsonValue String value) {

    private static final String PREFIX = "decision/";

    /** Reads {@code decision/adr-12} and the bare slug {@code adr-12}. */
    @JsonCreator
    public static DecisionId parse(String text) {
        String slug = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        if (slug.isEmpty() || !slug.equals(Slug.of(slug))) {
            throw new MalformedInput(
                    "decision.malformed-id",
                    "A decision is named by its slug, such as adr-12: lower-case letters, digits and hyphens.");
        }
        return new DecisionId(PREFIX + slug);
    }

    public static DecisionId of(DecisionLabel label) {
        return new DecisionId(PREFIX + label.slug());
    }

    /** What comes before the number in each id of a series. */
    public static String prefixOf(String series) {
        return PREFIX + Slug.of(series) + "-";
    }

    /** The part that addresses use. */
    public String slug() {
        return value.substring(PREFIX.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
