package io.whyledger.command.reaction;

import io.whyledger.ledger.LedgerDatabase;
<<<<<<< HEAD
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
=======
>>>>>>> reactions
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.transaction.PlatformTransactionManager;

/** Reads the ledger for the reactions, in its order. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ReactionProcessing {

<<<<<<< HEAD
    private static final TokenSchema TABLE = TokenSchema.builder()
            .setTokenTable("reaction_token")
            .setProcessorNameColumn("processor")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("touched_at")
            .build();

    // Axon's own threads end with the first stop of a processor, which could not be started again.
    private final ScheduledExecutorService coordinator = thread("reactions-coordinator-");
    private final ScheduledExecutorService worker = thread("reactions-worker-");
    private final DataSource ledger;
    private final PlatformTransactionManager transactions;
=======
    private final ReactionTokens tokens;
    private final ReactionThreads threads;
>>>>>>> reactions
    private final ReactionFailures failures;
    private final ReactionSettings settings;

    ReactionProcessing(
            ReactionTokens tokens, ReactionThreads threads, ReactionFailures failures, ReactionSettings settings) {
        this.tokens = tokens;
        this.threads = threads;
        this.failures = failures;
        this.settings = settings;
    }

    @Bean
    ConfigurerModule reactionProcessor(@LedgerDatabase PlatformTransactionManager transactions) {
        return configurer -> configurer
                .eventProcessing()
                .registerTokenStore(Reaction.GROUP, axon -> tokens.store(axon.serializer()))
                .registerTransactionManager(Reaction.GROUP, axon -> new SpringTransactionManager(transactions))
                .registerListenerInvocationErrorHandler(Reaction.GROUP, axon -> failures)
                .registerHandlerInterceptor(Reaction.GROUP, axon -> failures)
                .registerPooledStreamingEventProcessor(
                        Reaction.GROUP, Configuration::eventStore, (axon, processor) -> inOrder(processor));
    }

    private PooledStreamingEventProcessor.Builder inOrder(PooledStreamingEventProcessor.Builder processor) {
        return processor
<<<<<<< HEAD
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
=======
                .coordinatorExecutor(threads.coordinator())
                .workerExecutor(threads.worker())
>>>>>>> reactions
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(1)
                .batchSize(settings.batchSize())
                .claimExtensionThreshold(settings.claimExtension().toMillis())
                .tokenClaimInterval(settings.claimInterval().toMillis())
                .enableCoordinatorClaimExtension();
    }

    private static ScheduledExecutorService thread(String name) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory(name);
        threads.setDaemon(true);
        return Executors.newSingleThreadScheduledExecutor(threads);
    }

    @PreDestroy
    void stop() {
        coordinator.shutdown();
        worker.shutdown();
    }
}
