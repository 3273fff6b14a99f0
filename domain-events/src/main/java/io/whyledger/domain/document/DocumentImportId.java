package io.whyledger.domain.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.Slug;

/** The stream of one document through all its versions: {@code import/} and the slug of the document's name. */
public record DocumentImportId(@JsonValue String value) {

    private static final String PREFIX = "import/";

    @JsonCreator
    public static DocumentImportId parse(String text) {
        String slug = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        return ofName(slug);
    }

    public static DocumentImportId ofName(String documentName) {
        String slug = Slug.of(documentName);
        if (slug.isEmpty()) {
            throw new MalformedInput(
                    "document.name-without-letters", "Name the document with at least one letter or digit.");
        }
        return new DocumentImportId(PREFIX + slug);
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
