package io.whyledger.domain.technology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What kind of thing a technology is; the usual ones are known, others may be named freely. */
public record Category(@JsonValue String value) {

    public static final List<Category> USUAL = List.of(
            new Category("Programming language"),
            new Category("API style"),
            new Category("Library or framework"),
            new Category("Platform"),
            new Category("Tool"),
            new Category("Technique"));

    @JsonCreator
    public Category {}

    @Override
    public String toString() {
        return value;
    }
}
