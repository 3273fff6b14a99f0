package io.whyledger.axonserver;

import io.whyledger.ledger.CommandReceipts;
import io.whyledger.ledger.ConditionalOnStore;
import io.whyledger.ledger.EventStreams;
import io.whyledger.ledger.Store;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The ledger on Axon Server, once {@link AxonServerChosen}; the event store itself is Axon's. Documents stay in the
 * ledger's relational database.
 */
@AutoConfiguration(
        after = AxonServerAutoConfiguration.class,
        before = {AxonServerBusAutoConfiguration.class, AxonAutoConfiguration.class})
@ConditionalOnStore(Store.AXON_SERVER)
@EnableConfigurationProperties(AxonServerSettings.class)
@Import(AxonServerBuses.class)
class AxonServerStore {

    @Bean
    ConnectedServer connectedServer(
            AxonServerConnectionManager connections, AxonServerConfiguration axonServer, AxonServerSettings settings) {
        return new ConnectedServer(
                connections.getConnection(axonServer.getContext()),
                new ServerAddresses(axonServer.getServers()),
                settings.connectWithin());
    }

    @Bean
    EventStreams eventStreams(
            EventStore events, AxonServerConnectionManager connections, AxonServerConfiguration axonServer) {
        return new StreamsOnServer(events, new LedgerReader(() -> connections
                .getConnection(axonServer.getContext())
                .eventChannel()));
    }

    @Bean
    CommandReceipts commandReceipts(EventStore events, @Qualifier("messageSerializer") Serializer messageSerializer) {
        return new ReceiptsOnServer(events, messageSerializer);
    }
}
