package io.whyledger.command.snapshot;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Snapshots are taken after the command, on threads of their own; aggregates name the trigger. */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

    @Bean
    SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter, SnapshotSettings settings) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, settings.every());
    }

    @Bean
    Snapshotter snapshotter(
            org.axonframework.config.Configuration axon,
            HandlerDefinition handlerDefinition,
            ParameterResolverFactory parameterResolverFactory,
            EventStore eventStore,
            TransactionManager transactionManager,
            @Qualifier("snapshotExecutor") ThreadPoolTaskExecutor executor,
            MeterRegistry meters) {
        return new CountedSnapshotter(
                SpringAggregateSnapshotter.builder()
                        .repositoryProvider(axon::repository)
                        .handlerDefinition(handlerDefinition)
                        .parameterResolverFactory(parameterResolverFactory)
                        .eventStore(eventStore)
                        .transactionManager(transactionManager)
                        .executor(executor),
                meters);
    }

    /** No default, so that it takes the place of no other executor. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor snapshotExecutor(SnapshotSettings settings, MeterRegistry meters) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("snapshot-");
        executor.setCorePoolSize(settings.threads());
        executor.setMaxPoolSize(settings.threads());
        executor.setQueueCapacity(settings.waiting());
        executor.setRejectedExecutionHandler((task, pool) -> CountedSnapshotter.drop(meters, pool));
        // An interrupted thread would close the file of an embedded database.
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(10);
        return executor;
    }
}
