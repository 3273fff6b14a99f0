package io.whyledger.projection.analytics.stream;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What analytics is told from.
 *
 * @param source {@code kafka} or {@code ledger}; where Kafka is enabled, Kafka
 * @param formerSources names that this installation had before {@code whyledger.publication.source} was changed; events
 *     of other installations in the topic are skipped
 */
@ConfigurationProperties("whyledger.analytics")
record AnalyticsSettings(@DefaultValue("kafka") Source source, @DefaultValue Set<String> formerSources) {

    enum Source {
        KAFKA,
        LEDGER
    }
}
