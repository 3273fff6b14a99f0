package io.whyledger.ledger;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The event store and what is kept beside it, each exactly one bean: the storage engine, the positions in the ledger,
 * the receipts of commands and the contents of documents. How they are stored is known to no other module.
 */
@Configuration(proxyBeanMethods = false)
@Import(LedgerDatabaseConfiguration.class)
public class Ledger {

    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false, matchIfMissing = true)
    EventStorageEngine eventStorageEngine(
            @LedgerDatabase DataSource dataSource,
            TransactionManager transactionManager,
            PersistenceExceptionResolver lostRaces,
            Serializer generalSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration axon) {
        return JdbcEventStorageEngine.builder()
                .schema(schema())
                .appendEvents(new AppendInLedgerOrder())
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(dataSource)))
                .transactionManager(transactionManager)
                .persistenceExceptionResolver(lostRaces)
                .snapshotSerializer(generalSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .build();
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("event")
                .snapshotTable("snapshot")
                .globalIndexColumn("global_index")
                .eventIdentifierColumn("event_identifier")
                .typeColumn("aggregate_type")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .timestampColumn("time_stamp")
                .build();
    }

    /** Commands and the reading of events run in transactions of the ledger; projectors name their own. */
    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false, matchIfMissing = true)
    TransactionManager axonTransactionManager(@LedgerDatabase PlatformTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    @Bean
    PersistenceExceptionResolver lostRaces() {
        return new LostRaces();
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false, matchIfMissing = true)
    EventStreams eventStreams(@LedgerDatabase JdbcClient jdbc) {
        return new RelationalEventStreams(jdbc);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false, matchIfMissing = true)
    CommandReceipts commandReceipts(
            @LedgerDatabase JdbcClient jdbc, @Qualifier("messageSerializer") Serializer messageSerializer) {
        return new RelationalReceipts(jdbc, messageSerializer);
    }

    @Bean
    Contents contents(@LedgerDatabase JdbcClient jdbc, @LedgerDatabase TransactionTemplate transactions) {
        return new Contents(jdbc, transactions);
    }
}
