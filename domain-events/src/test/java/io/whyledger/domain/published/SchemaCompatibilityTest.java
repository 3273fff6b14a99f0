package io.whyledger.domain.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What lies under {@code released-schemas} is promised: files are added at a release, and never edited or deleted. */
@DisplayName("A released schema")
class SchemaCompatibilityTest {

    private static final Path RELEASED = Path.of("src/test/resources/released-schemas");
    private static final String ENDING = ".schema.json";

    static Stream<String> released() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.map(file -> file.getFileName().toString().replace(ENDING, "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void isKept(String type) throws IOException {
        JsonNode current = PublishedType.named(type)
                .map(known -> CheckedIn.JSON.readTree(known.schema()))
                .orElse(null);

        assertThat(SchemaCompatibility.breaks(read(type), current))
                .as("published types are promised; a breaking change needs a new type, with the next major version")
                .isEmpty();
    }

    @Test
    void isThereForEachTypeOfTheFirstRelease() throws IOException {
        assertThat(released()).hasSizeGreaterThanOrEqualTo(39);
    }

    private static JsonNode read(String type) throws IOException {
        return CheckedIn.JSON.readTree(Files.readAllBytes(RELEASED.resolve(type + ENDING)));
    }

    @Nested
    class IsBrokenBy {

        @Test
        void aTypeThatIsGone() {
            assertThat(SchemaCompatibility.breaks(json("{}"), null)).containsExactly("the type is gone");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
            {"properties": {"a": {"type": "string"}}}      | {"properties": {}}                                     | /a: is gone
            {"properties": {"a": {"type": "string"}}}      | {"properties": {"b": {"type": "string"}}}              | /a: is gone
            {"properties": {"a": {"type": "number"}}}      | {"properties": {"a": {"type": "integer"}}}             | /a: type was "number" and is "integer"
            {"properties": {"a": {"type": "string"}}}      | {"properties": {"a": {"type": ["string", "null"]}}}    | /a: type was "string" and is ["string","null"]
            {"properties": {"a": {"format": "date"}}}      | {"properties": {"a": {"format": "date-time"}}}         | /a: format was "date" and is "date-time"
            {"properties": {"a": {"format": "date"}}}      | {"properties": {"a": {}}}                              | /a: format was "date" and is
            {"properties": {"a": {}}}                      | {"properties": {"a": {"enum": ["x"]}}}                 | /a: enum was  and is ["x"]
            {"required": ["a"]}                            | {"required": []}                                       | /a: may be absent now
            {"required": ["a"]}                            | {}                                                     | /a: may be absent now
            {"items": {"type": "string"}}                  | {"items": {"type": "object"}}                          | []: type was "string" and is "object"
            {"items": {"required": ["a"]}}                 | {"items": {}}                                          | []/a: may be absent now
            {"properties": {"a": {"properties": {"b": {}}}}} | {"properties": {"a": {"properties": {}}}}            | /a/b: is gone
            """)
        void aNarrowerOne(String released, String current, String what) {
            assertThat(SchemaCompatibility.breaks(json(released), json(current)))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith(what.strip());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"properties": {"a": {}}}                    | {"properties": {"a": {}, "b": {"type": "string"}}}
        {"properties": {"a": {}}, "required": []}    | {"properties": {"a": {}}, "required": ["a"]}
        {"properties": {"a": {"examples": ["x"]}}}   | {"properties": {"a": {"examples": ["y", "z"]}}}
        {"properties": {"a": {"description": "x"}}}  | {"properties": {"a": {}}, "description": "y"}
        {"items": {"type": "object"}}                | {"items": {"type": "object", "properties": {"a": {}}, "required": ["a"]}}
        """)
    void isKeptByOneThatSaysMore(String released, String current) {
        assertThat(SchemaCompatibility.breaks(json(released), json(current))).isEqualTo(List.of());
    }

    private static JsonNode json(String text) {
        return CheckedIn.JSON.readTree(text);
    }
}
