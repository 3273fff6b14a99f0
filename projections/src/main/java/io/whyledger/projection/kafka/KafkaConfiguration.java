package io.whyledger.projection.kafka;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where Kafka is wanted, settings that it can't work with end the start of the application. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("whyledger.kafka.enabled")
@EnableConfigurationProperties(KafkaSettings.class)
class KafkaConfiguration {

    @Bean
    KafkaClients kafkaClients(KafkaSettings settings) {
        KafkaClients clients = new KafkaClients(settings);
        clients.check();
        return clients;
    }
}
