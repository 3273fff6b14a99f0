package io.whyledger.domain.published;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries as CloudEvents 1.0, however they travel.
 *
 * @param source of all of them: this installation
 * @param schemas under which the schema of each type is found; ends with a slash
 */
public record CloudEvents(URI source, URI schemas) {

    public static final String JSON = "application/json";

    /** The attributes by name; {@code sequence} is the position in digits that order as text. */
    public Map<String, String> attributes(PublishedEvent event) {
        String type = event.type();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("specversion", "1.0");
        attributes.put("id", event.id());
        attributes.put("source", source.toString());
        attributes.put("type", type);
        attributes.put("subject", event.subject());
        attributes.put("time", event.time().toString());
        attributes.put("datacontenttype", JSON);
        attributes.put("dataschema", schemas + type + ".json");
        attributes.put("partitionkey", event.subject());
        attributes.put("sequence", String.format(Locale.ROOT, "%020d", event.position()));
        return attributes;
    }

    /** Attributes and data in one JSON object, in UTF-8. */
    public byte[] structured(PublishedEvent event) {
        ObjectNode json = DataJson.MAPPER.createObjectNode();
        attributes(event).forEach(json::put);
        json.set("data", DataJson.MAPPER.valueToTree(event.data()));
        return DataJson.MAPPER.writeValueAsBytes(json);
    }
}
