package io.whyledger.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody, by the name under which they are authenticated; nothing else about people stands in an event. */
public record PersonId(@JsonValue String value) {

    private static final int LIMIT = 100;
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]*");

    @JsonCreator
    public PersonId {}

    /** Reads what a client has written. */
    public static PersonId parse(String text) {
        String name = text.strip();
        if (name.length() > LIMIT || !FORM.matcher(name).matches()) {
            throw new MalformedInput(
                    "person.malformed-id",
                    "A person is named by at most %d letters, digits and . _ @ + -, such as ada.".formatted(LIMIT));
        }
        return new PersonId(name);
    }

    /** Reads several, with commas, semicolons or spaces between them. */
    public static List<PersonId> parseAll(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(name -> !name.isEmpty())
                .map(PersonId::parse)
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
