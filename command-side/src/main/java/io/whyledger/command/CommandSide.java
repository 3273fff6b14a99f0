package io.whyledger.command;

import io.whyledger.domain.EventMetadata;
import io.whyledger.ledger.Ledger;
import java.util.List;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Takes commands over HTTP, decides on them and appends events to the ledger. */
@Configuration
@ComponentScan
@ConfigurationPropertiesScan
@Import(Ledger.class)
public class CommandSide implements WebMvcConfigurer {

    private final List<HandlerMethodArgumentResolver> resolvers;

    CommandSide(List<HandlerMethodArgumentResolver> resolvers) {
        this.resolvers = resolvers;
    }

    @Bean
    static CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    static CorrelationDataProvider requestOrigin() {
        return new SimpleCorrelationDataProvider(
                EventMetadata.ACTOR, EventMetadata.IDEMPOTENCY_KEY, EventMetadata.IMPORT_VERSION);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
        all.addAll(resolvers);
    }
}
