package io.whyledger.axonserver;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.axonserver.connector.query.QuerySerializer;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Buses that turn every message and answer into what travels to and from Axon Server, and back, without a server. */
@TestConfiguration(proxyBeanMethods = false)
public class OverTheWire {

    private final Travels travels = new Travels();

    public Travels travels() {
        return travels;
    }

    /** The names of commands and queries. */
    public static class Travels {

        private final Set<String> handled = new ConcurrentSkipListSet<>();
        private final Set<String> travelled = new ConcurrentSkipListSet<>();

        /** Those that there are handlers of. */
        public Set<String> handled() {
            return handled;
        }

        /** Those that were answered. */
        public Set<String> travelled() {
            return travelled;
        }
    }

    @Bean
    @Primary
    WiredCommandBus wiredCommandBus(
            Configuration axon,
            DuplicateCommandHandlerResolver duplicates,
            @Qualifier("messageSerializer") Serializer messages) {
        WiredCommandBus bus = new WiredCommandBus(
                SimpleCommandBus.builder()
                        .transactionManager(NoTransactionManager.instance())
                        .duplicateCommandHandlerResolver(duplicates),
                new CommandSerializer(messages, new AxonServerConfiguration()),
                travels);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    @Primary
    WiredQueryBus wiredQueryBus(@Qualifier("messageSerializer") Serializer messages, Serializer general) {
        WiredQueryBus bus = new WiredQueryBus(
                SimpleQueryBus.builder(),
                new QuerySerializer(messages, general, new AxonServerConfiguration()),
                travels);
        bus.registerHandlerInterceptor(new DetailedQueryFailures());
        return bus;
    }
}
