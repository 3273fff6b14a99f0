package io.whyledger.kafkabroker;

import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;

/** Starts the broker beside an application that has it on its class path and asks for it. */
@AutoConfiguration
@ConditionalOnBooleanProperty("whyledger.trial-broker.enabled")
@EnableConfigurationProperties(TrialBrokerAutoConfiguration.Settings.class)
class TrialBrokerAutoConfiguration {

    private static final Logger log = LoggerFactory.getLogger(TrialBrokerAutoConfiguration.class);

    @Bean
    TrialBroker trialBroker(Settings settings) {
        TrialBroker broker = TrialBroker.start(settings.folder(), settings.port(), Map.of());
        log.info(
                "broker listens at {} folder={}",
                broker.bootstrapServers(),
                settings.folder().toAbsolutePath());
        return broker;
    }

    /**
     * The broker beside the application.
     *
     * @param enabled whether there is one
     * @param folder of its data
     * @param port on the loopback address
     */
    @ConfigurationProperties("whyledger.trial-broker")
    record Settings(
            @DefaultValue("false") boolean enabled,
            @DefaultValue(".whyledger/kafka") Path folder,
            @DefaultValue("9092") int port) {}
}
