package io.whyledger.domain.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.Slug;

/** The stream of one evaluation, {@code evaluation/} and the slug of its first name; never reused. */
public record EvaluationId(@JsonValue String value) {

    private static final String PREFIX = "evaluation/";

    /** Reads {@code evaluation/backend-language} and the bare slug {@code backend-language}. */
    @JsonCreator
    public static EvaluationId parse(String text) {
        String slug = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        if (slug.isEmpty() || !slug.equals(Slug.of(slug))) {
            throw new MalformedInput(
                    "evaluation.malformed-id",
                    "An evaluation is named by its slug, such as backend-language: lower-case letters, digits and"
                            + " hyphens.");
        }
        return new EvaluationId(PREFIX + slug);
    }

    /** The id that the name of a new evaluation gives it. */
    public static EvaluationId ofName(String name) {
        String slug = Slug.of(name);
        if (slug.isEmpty()) {
            throw new MalformedInput(
                    "evaluation.name-without-letters", "Give a name with at least one letter or digit.");
        }
        return new EvaluationId(PREFIX + slug);
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
