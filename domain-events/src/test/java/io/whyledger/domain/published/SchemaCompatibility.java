package io.whyledger.domain.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Tells what a new schema breaks for readers of an old one: a part that is gone, is of another type, or may be absent
 * where it was always there. More parts, and parts that are now always there, break nobody.
 */
final class SchemaCompatibility {

    /** What restricts a value; a reader may lean on each of them. */
    private static final List<String> RESTRICTIONS =
            List.of("type", "format", "enum", "const", "pattern", "minimum", "maximum", "minLength", "maxLength");

    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility() {}

    static List<String> breaks(JsonNode released, @Nullable JsonNode current) {
        if (current == null) {
            return List.of("the type is gone");
        }
        SchemaCompatibility compatibility = new SchemaCompatibility();
        compatibility.compare("", released, current);
        return compatibility.breaks;
    }

    private void compare(String place, JsonNode released, JsonNode current) {
        for (String restriction : RESTRICTIONS) {
            if (!released.path(restriction).equals(current.path(restriction))) {
                breaks.add("%s: %s was %s and is %s"
                        .formatted(place, restriction, released.path(restriction), current.path(restriction)));
            }
        }
        released.path("properties").properties().forEach(property -> {
            String name = place + "/" + property.getKey();
            JsonNode now = current.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(name + ": is gone");
            } else {
                compare(name, property.getValue(), now);
            }
        });
        Set<String> stillRequired = names(current);
        names(released).stream()
                .filter(name -> !stillRequired.contains(name))
                .forEach(name -> breaks.add(place + "/" + name + ": may be absent now"));
        if (released.has("items")) {
            compare(place + "[]", released.get("items"), current.path("items"));
        }
    }

    private static Set<String> names(JsonNode schema) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
    }
}
