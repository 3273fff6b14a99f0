package io.whyledger.projection.publishing;

import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.projection.kafka.KafkaClients;
import io.whyledger.projection.kafka.KafkaSettings;
import java.lang.management.ManagementFactory;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The publisher, where it is wanted. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("whyledger.kafka.enabled")
class PublishingConfiguration {

    /** Named apart from {@code publisher}, which is the name of its health. */
    @Bean("eventPublisher")
    Publisher publisher(
            KafkaSettings settings,
            KafkaClients clients,
            EventStore ledger,
            PublishedLanguage language,
            CloudEvents events) {
        return new Publisher(
                settings,
                clients,
                ledger,
                new EventRecords(language, events, settings.topic(), settings.partitions()),
                process());
    }

    /** Number and machine for people, and an end that no other process has. */
    private static String process() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/"
                + UUID.randomUUID().toString().substring(0, 8);
    }
}
