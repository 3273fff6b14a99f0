package io.whyledger.projection.analytics.stream;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the event stream is read: where it is published. */
@ConfigurationProperties("whyledger.kafka")
record StreamSettings(
        List<String> bootstrapServers, @DefaultValue("whyledger.events") String topic, Map<String, String> properties) {

    StreamSettings {
        bootstrapServers = bootstrapServers == null ? List.of() : List.copyOf(bootstrapServers);
        properties = properties == null ? Map.of() : Map.copyOf(properties);
    }
}
