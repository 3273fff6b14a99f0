package io.whyledger.domain.technology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.Slug;

/** The stream of one technology, {@code technology/} and the slug of its first name; never reused. */
public record TechnologyId(@JsonValue String value) {

    private static final String PREFIX = "technology/";

    /** Reads {@code technology/python} and, for convenience in requests, the bare slug {@code python}. */
    @JsonCreator
    public static TechnologyId parse(String text) {
        String slug = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        if (slug.isEmpty() || !slug.equals(Slug.of(slug))) {
            throw new MalformedInput(
                    "technology.malformed-id",
                    "A technology is named by its slug, such as python: lower-case letters, digits and hyphens.");
        }
        return new TechnologyId(PREFIX + slug);
    }

    /** The id that the first name of a technology gives it. */
    public static TechnologyId ofName(String name) {
        String slug = Slug.of(name);
        if (slug.isEmpty()) {
            throw new MalformedInput(
                    "technology.name-without-letters", "Give a name with at least one letter or digit.");
        }
        return new TechnologyId(PREFIX + slug);
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
