package io.whyledger.projection.analytics.stream;

import io.whyledger.domain.published.CloudEvents;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.kafka.KafkaClients;
import io.whyledger.projection.kafka.KafkaSettings;
import io.whyledger.projection.processing.ViewSource;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnalyticsSettings.class)
class StreamConfiguration {

    @Bean
    @ConditionalOnBooleanProperty("whyledger.kafka.enabled")
    @ConditionalOnProperty(name = "whyledger.analytics.source", havingValue = "kafka", matchIfMissing = true)
    ViewSource analyticsStream(KafkaSettings settings, KafkaClients clients, RecordReader reader) {
        return new ViewSource(ViewNames.ANALYTICS, new StreamSource(settings.topic(), clients, reader::isOfThisStream));
    }

    @Bean
    RecordReader recordReader(CloudEvents events, AnalyticsSettings settings) {
        Set<String> sources = new HashSet<>(settings.formerSources());
        sources.add(events.source().toString());
        return new RecordReader(sources);
    }
}
