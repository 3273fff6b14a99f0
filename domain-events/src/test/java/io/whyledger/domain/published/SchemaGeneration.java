package io.whyledger.domain.published;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the schema of a type from its record: what is not nullable is required, and more may come. */
final class SchemaGeneration {

    private final SchemaGenerator generator;

    SchemaGeneration() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule())
                .with(Option.INLINE_ALL_SCHEMAS, Option.STANDARD_FORMATS);
        config.forTypesInGeneral().withPropertySorter((first, second) -> 0);
        config.forFields()
                .withRequiredCheck(SchemaGeneration::isRequired)
                .withInstanceAttributeOverride((schema, field, context) -> addKnownValues(schema, field));
        generator = new SchemaGenerator(config.build());
    }

    ObjectNode schemaOf(PublishedType type) {
        ObjectNode schema = generator.generateSchema(type.data());
        schema.put("$id", "urn:whyledger:schema:" + type.name());
        return schema;
    }

    private static boolean isRequired(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void addKnownValues(ObjectNode schema, FieldScope field) {
        KnownValues known = field.getAnnotation(KnownValues.class);
        if (known != null) {
            ArrayNode examples = schema.putArray("examples");
            Plain.values(known.value()).values().stream().sorted().forEach(examples::add);
            schema.put("$comment", "The values of today; a reader must expect others.");
        }
    }
}
