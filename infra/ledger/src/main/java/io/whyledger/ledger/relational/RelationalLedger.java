package io.whyledger.ledger.relational;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whyledger.ledger.CommandReceipts;
import io.whyledger.ledger.ConditionalOnStore;
import io.whyledger.ledger.EventStreams;
import io.whyledger.ledger.LedgerAddress;
import io.whyledger.ledger.LedgerDatabase;
import io.whyledger.ledger.LedgerSettings;
import io.whyledger.ledger.Store;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger in H2 or PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore({Store.EMBEDDED, Store.POSTGRESQL})
public class RelationalLedger {

    @Bean
    Arrivals ledgerArrivals() {
        return new Arrivals();
    }

    @Bean
    Refusals ledgerRefusals(@LedgerDatabase DataSource dataSource) {
        return new Refusals(dataSource);
    }

    @Bean
    GroupCommit ledgerGroupCommit(
            @LedgerDatabase DataSource dataSource,
            LedgerAddress address,
            LedgerSettings settings,
            Arrivals arrivals,
            ObjectProvider<MeterRegistry> meters)
            throws SQLException {
        AppendStatement statement = address.isPostgreSql() ? new PostgreSqlAppend() : new H2Append();
        GroupCommit commits = new GroupCommit(
                dataSource, statement, arrivals, settings, meters.getIfAvailable(SimpleMeterRegistry::new));
        commits.start();
        return commits;
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            GroupCommit commits,
            Refusals refusals,
            @LedgerDatabase JdbcClient jdbc,
            @LedgerDatabase TransactionTemplate transactions,
            Serializer generalSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration axon) {
        BatchingEventStorageEngine.Builder builder = new LedgerStorageEngine.Builder()
                .batchSize(500)
                .snapshotSerializer(generalSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter());
        return new LedgerStorageEngine(builder, commits, jdbc, new Snapshots(jdbc, transactions), refusals);
    }

    @Bean
    EventStore eventStore(EventStorageEngine engine, Arrivals arrivals, org.axonframework.config.Configuration axon) {
        LedgerEventStore.Builder builder = new LedgerEventStore.Builder();
        builder.storageEngine(engine).messageMonitor(axon.messageMonitor(EventBus.class, "eventStore"));
        builder.spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return new LedgerEventStore(builder, arrivals);
    }

    @Bean
    LedgerHealth ledgerHealthIndicator(@LedgerDatabase JdbcClient jdbc) {
        return new LedgerHealth(new LedgerCheck(jdbc));
    }

    @Bean
    EventStreams eventStreams(@LedgerDatabase JdbcClient jdbc) {
        return new RelationalEventStreams(jdbc);
    }

    @Bean
    CommandReceipts commandReceipts(
            @LedgerDatabase JdbcClient jdbc,
            GroupCommit commits,
            Refusals refusals,
            @Qualifier("messageSerializer") Serializer messageSerializer) {
        return new RelationalReceipts(jdbc, commits, refusals, messageSerializer);
    }

    /** What other processes append can only be heard of where there can be other processes. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnStore(Store.POSTGRESQL)
    static class OtherProcesses {

        @Bean
        PostgreSqlNotifications ledgerNotifications(LedgerAddress address, Arrivals arrivals, LedgerSettings settings) {
            return new PostgreSqlNotifications(address, arrivals, settings.pause());
        }

        @Bean
        PostgreSqlDurability ledgerDurability(@LedgerDatabase JdbcClient jdbc, LedgerSettings settings) {
            PostgreSqlDurability durability = new PostgreSqlDurability(jdbc);
            durability.check(settings.requireDurability());
            return durability;
        }
    }
}
