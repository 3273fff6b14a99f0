package io.whyledger.domain.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Held against the schema that the AsyncAPI Initiative publishes. */
@DisplayName("The AsyncAPI document")
class AsyncApiTest {

    private static final SchemaRegistry DRAFT_7 = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Schema ASYNC_API = asyncApi();

    private final ObjectNode document = (ObjectNode) CheckedIn.JSON.readTree(new AsyncApi("some.topic").document());

    private static Schema asyncApi() {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("/asyncapi/3.0.0.json")) {
            return DRAFT_7.getSchema(CheckedIn.JSON.readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> types() {
        return PublishedLanguage.types().stream().map(PublishedType::name).toList();
    }

    @Test
    void isValid() {
        assertThat(ASYNC_API.validate(document)).isEmpty();
    }

    @Test
    void wouldBeRefusedIfItWereNot() {
        document.withObject("/operations/publish").put("action", "shout");

        assertThat(ASYNC_API.validate(document)).extracting(Error::getMessage).isNotEmpty();
    }

    @Test
    void tellsWhereTheEventsAre() {
        assertThat(document.at("/channels/events/address").stringValue()).isEqualTo("some.topic");
        assertThat(document.at("/channels/events/messages").propertyNames())
                .containsExactlyInAnyOrderElementsOf(types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void describesAMessageThatItsExampleIs(String type) {
        JsonNode message = document.at("/components/messages/" + type);
        JsonNode example = message.at("/examples/0");

        assertThat(message.get("summary").stringValue()).isNotBlank();
        assertThat(DRAFT_7.getSchema(message.get("payload")).validate(example.get("payload")))
                .isEmpty();
        assertThat(DRAFT_7.getSchema(message.get("headers")).validate(example.get("headers")))
                .isEmpty();
        assertThat(example.at("/headers/ce_type").stringValue()).isEqualTo(type);
        assertThat(example.at("/headers/content-type").stringValue()).isEqualTo("application/json");
    }

    /** Its payloads stand in the default format of AsyncAPI, which is older than the schemas that are served. */
    @ParameterizedTest
    @MethodSource("types")
    void usesOnlyKeywordsThatBothFormatsHave(String type) {
        assertThat(document.at("/components/messages/" + type + "/payload").findValuesAsString("$ref"))
                .isEmpty();
        assertThat(document.at("/components/messages/" + type + "/payload").toString())
                .doesNotContain("$defs", "prefixItems", "unevaluated", "dependent");
    }
}
