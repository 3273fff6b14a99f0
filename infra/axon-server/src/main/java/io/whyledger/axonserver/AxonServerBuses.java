package io.whyledger.axonserver;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.command.CommandLoadFactorProvider;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Axon's buses over its server, except that callers are thrown what handlers threw. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonServerBuses {

    private static final String MESSAGES = "messageSerializer";

    private final Configuration axon;
    private final AxonServerConnectionManager connections;
    private final AxonServerConfiguration axonServer;

    AxonServerBuses(Configuration axon, AxonServerConnectionManager connections, AxonServerConfiguration axonServer) {
        this.axon = axon;
        this.connections = connections;
        this.axonServer = axonServer;
    }

    @Bean
    @Qualifier("localSegment")
    CommandSegment commandSegment(DuplicateCommandHandlerResolver duplicates) {
        CommandSegment segment = new CommandSegment(SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        segment.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return segment;
    }

    @Bean
    @Primary
    RoutedCommandBus commandBus(
            @Qualifier("localSegment") CommandBus segment,
            @Qualifier(MESSAGES) Serializer messageSerializer,
            RoutingStrategy routing,
            CommandLoadFactorProvider loadFactor) {
        return new RoutedCommandBus(AxonServerCommandBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(axonServer)
                .localSegment(segment)
                .serializer(messageSerializer)
                .routingStrategy(routing)
                .loadFactorProvider(loadFactor)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class)));
    }

    /**
     * Queries open their own read-only transactions on the views. They are answered by the process that was asked, as it is
     * its views that a reader has waited for; without handlers for them, it asks another.
     */
    @Bean
    RoutedQueryBus queryBus(
            @Qualifier(MESSAGES) Serializer messageSerializer, Serializer serializer, QueryUpdateEmitter updates) {
        SimpleQueryBus segment = SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .errorHandler((failure, query, handler) -> {})
                .queryUpdateEmitter(updates)
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .build();
        segment.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        segment.registerHandlerInterceptor(new DetailedQueryFailures());
        return new RoutedQueryBus(AxonServerQueryBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(axonServer)
                .localSegment(segment)
                .enabledLocalSegmentShortCut()
                .updateEmitter(segment.queryUpdateEmitter())
                .messageSerializer(messageSerializer)
                .genericSerializer(serializer)
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class)));
    }
}
