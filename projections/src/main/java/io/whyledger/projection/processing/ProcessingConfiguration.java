package io.whyledger.projection.processing;

import io.whyledger.projection.ViewNames;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Registers each view with Axon, which finds the projectors; how they are run is ours, for the sake of generations. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionSettings.class)
class ProcessingConfiguration {

    @Bean
    SegmentTokens tokenStore(Serializer serializer, ViewTransactions transactions, ProjectionSettings settings) {
        JdbcTokenStore.Builder tokens = JdbcTokenStore.builder()
                .connectionProvider(transactions.connections())
                .serializer(serializer)
                .claimTimeout(settings.claimTimeout());
        return new SegmentTokens(tokens, ProcessName.unique());
    }

    @Bean
    ConfigurerModule viewProcessingModule() {
        return configurer -> ViewNames.ALL.forEach(view -> configurer
                .eventProcessing()
                .registerListenerInvocationErrorHandler(view, axon -> PropagatingErrorHandler.instance())
                .registerEventProcessor(view, ProcessingConfiguration::processor));
    }

    private static EventProcessor processor(String view, Configuration axon, EventHandlerInvoker projectors) {
        List<EventMessageHandler> handlers = handlers(projectors);
        GenerationProcessors processors = axon.getComponent(GenerationProcessors.class);
        return new ViewProcessor(
                view,
                axon.getComponent(ViewSources.class).version(view, version(handlers)),
                generation -> processors.of(generation, handlers, axon),
                axon.getComponent(ViewTending.class));
    }

    private static List<EventMessageHandler> handlers(EventHandlerInvoker projectors) {
        return ((MultiEventHandlerInvoker) projectors)
                .delegates().stream()
                        .flatMap(it -> ((SimpleEventHandlerInvoker) it).eventHandlers().stream())
                        .toList();
    }

    private static int version(List<EventMessageHandler> projectors) {
        return projectors.stream()
                .map(it -> it.getTargetType().getAnnotation(ProjectorVersion.class))
                .mapToInt(it -> it == null ? 1 : it.value())
                .max()
                .orElse(1);
    }
}
