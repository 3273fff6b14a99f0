package io.whyledger.axonserver;

import io.whyledger.ledger.CommandReceipts;
import io.whyledger.ledger.EventStreams;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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
@ConditionalOnBooleanProperty("axon.axonserver.enabled")
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

    /** Events and receipts are one transaction of the server; there is no other. */
    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.instance();
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
