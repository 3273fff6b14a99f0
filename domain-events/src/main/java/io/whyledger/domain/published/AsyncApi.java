package io.whyledger.domain.published;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes the event stream as an AsyncAPI 3.0 document, from the same schemas and samples that are promised. */
public final class AsyncApi {

    private static final String PREFIX = "ce_";

    private final JsonMapper json = JsonMapper.builder().build();
    private final String topic;

    /** @param topic where the events are on Kafka */
    public AsyncApi(String topic) {
        this.topic = topic;
    }

    /** The document as JSON in UTF-8. */
    public byte[] document() {
        ObjectNode document = json.createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.set("info", info());
        document.put("defaultContentType", CloudEvents.JSON);
        document.putObject("channels").set("events", channel());
        document.putObject("operations").set("publish", operation());
        ObjectNode messages = document.putObject("components").putObject("messages");
        PublishedLanguage.types().forEach(type -> messages.set(type.name(), message(type)));
        return json.writeValueAsBytes(document);
    }

    private ObjectNode info() {
        return json.createObjectNode()
                .put("title", "Whyledger's event stream")
                .put("version", "1")
                .put(
                        "description",
                        "What happened to technologies, evaluations and decisions, as CloudEvents 1.0. On Kafka they"
                                + " are in binary mode, as described here; over HTTP, at /api/feed and /api/feed/stream,"
                                + " the same attributes without the prefix ce_ and the data stand in one JSON object."
                                + " Readers must pass over types, major versions, parts and values that they do not"
                                + " know.");
    }

    private ObjectNode channel() {
        ObjectNode channel = json.createObjectNode()
                .put("address", topic)
                .put("title", "All events, those of one subject in order")
                .put("description", "Read it with isolation.level=read_committed.");
        ObjectNode messages = channel.putObject("messages");
        PublishedLanguage.types()
                .forEach(type -> messages.set(type.name(), reference("#/components/messages/" + type.name())));
        channel.putObject("bindings").putObject("kafka").put("bindingVersion", "0.5.0");
        return channel;
    }

    private ObjectNode operation() {
        ObjectNode operation = json.createObjectNode().put("action", "send").put("summary", "Whyledger publishes");
        operation.set("channel", reference("#/channels/events"));
        return operation;
    }

    private ObjectNode message(PublishedType type) {
        ObjectNode sample = (ObjectNode) json.readTree(type.sample());
        ObjectNode message = json.createObjectNode()
                .put("name", type.name())
                .put(
                        "summary",
                        type.data().getAnnotation(JsonClassDescription.class).value())
                .put("contentType", CloudEvents.JSON);
        message.set("headers", headers(sample));
        message.set("payload", payload(type));
        ObjectNode example = message.putArray("examples").addObject();
        example.set("payload", sample.remove("data"));
        ObjectNode headers = example.putObject("headers");
        sample.properties().forEach(attribute -> headers.set(header(attribute.getKey()), attribute.getValue()));
        ObjectNode key = message.putObject("bindings").putObject("kafka").put("bindingVersion", "0.5.0");
        key.putObject("key").put("type", "string").put("description", "The subject.");
        return message;
    }

    /** All attributes are always there. */
    private ObjectNode headers(ObjectNode sample) {
        ObjectNode headers = json.createObjectNode().put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        for (String attribute : List.copyOf(sample.propertyNames())) {
            if (!attribute.equals("data")) {
                properties.putObject(header(attribute)).put("type", "string");
                headers.withArray("required").add(header(attribute));
            }
        }
        properties.withObject("/ce_type").put("const", sample.get("type").stringValue());
        return headers;
    }

    private static String header(String attribute) {
        return attribute.equals("datacontenttype") ? "content-type" : PREFIX + attribute;
    }

    /** Only keywords that AsyncAPI's own schemas have, too. */
    private JsonNode payload(PublishedType type) {
        ObjectNode schema = (ObjectNode) json.readTree(type.schema());
        schema.remove(List.of("$schema", "$id"));
        return schema;
    }

    private ObjectNode reference(String to) {
        return json.createObjectNode().put("$ref", to);
    }
}
