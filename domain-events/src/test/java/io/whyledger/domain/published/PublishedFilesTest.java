package io.whyledger.domain.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("For each published type, what is checked in")
class PublishedFilesTest {

    private static final SchemaGeneration SCHEMAS = new SchemaGeneration();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<PublishedType> types() {
        return PublishedLanguage.types();
    }

    static Stream<PublishedEvent> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isTheSchemaOfItsRecord(PublishedType type) {
        CheckedIn.assertCurrent(type.name() + ".schema.json", SCHEMAS.schemaOf(type));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isASampleAsItIsPublished(PublishedEvent event) {
        JsonNode sample = CheckedIn.JSON.readTree(Samples.CLOUD_EVENTS.structured(event));

        CheckedIn.assertCurrent(event.type() + ".sample.json", sample);
    }

    @Test
    void isASampleOfEachType() {
        assertThat(Samples.all().map(PublishedEvent::type))
                .containsExactlyInAnyOrderElementsOf(
                        types().stream().map(PublishedType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void isASchemaThatItsSampleKeeps(PublishedType type) {
        JsonNode data = CheckedIn.JSON.readTree(type.sample()).get("data");

        assertThat(violations(type, data)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isASchemaThatMissesEachPartThatIsRequired(PublishedType type) {
        JsonNode schema = CheckedIn.JSON.readTree(type.schema());

        for (JsonNode required : schema.get("required")) {
            ObjectNode data =
                    (ObjectNode) CheckedIn.JSON.readTree(type.sample()).get("data");
            data.remove(required.stringValue());
            assertThat(violations(type, data)).as("without %s", required).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isASampleThatReadsAsWhatItWasMadeFrom(PublishedEvent event) {
        PublishedType type = PublishedType.of(event.data().getClass());
        JsonNode data = CheckedIn.JSON.readTree(type.sample()).get("data");

        assertThat(PublishedLanguage.read(type.name(), CheckedIn.JSON.writeValueAsBytes(data)))
                .hasValue(event.data());
    }

    private List<com.networknt.schema.Error> violations(PublishedType type, JsonNode data) {
        return registry.getSchema(CheckedIn.JSON.readTree(type.schema()))
                .validate(data, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
