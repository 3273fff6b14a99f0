package io.whyledger.projection.progress;

import io.whyledger.projection.ViewNames;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Lets every view note its progress, after its own projector: an event that fails there is not counted as seen. */
@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ConfigurerModule viewProgressModule(ViewProgressStore store) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            ViewNames.ALL.forEach(view -> register(processing, view, store));
        };
    }

    private static void register(EventProcessingConfigurer processing, String view, ViewProgressStore store) {
        processing.registerEventHandler(configuration -> new ProgressProjector(view, store));
        processing.assignHandlerInstancesMatching(
                view,
                handler -> handler instanceof ProgressProjector progress
                        && progress.view().equals(view));
    }
}
