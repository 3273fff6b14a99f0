package io.whyledger.command.reaction;

import io.whyledger.ledger.LedgerDatabase;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Reads the ledger for the reactions, in its order. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ReactionProcessing {

    private final ReactionTokens tokens;
    private final ReactionThreads threads;
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
                .coordinatorExecutor(threads.coordinator())
                .workerExecutor(threads.worker())
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(1)
                .batchSize(settings.batchSize())
                .claimExtensionThreshold(settings.claimExtension().toMillis())
                .tokenClaimInterval(settings.claimInterval().toMillis())
                .enableCoordinatorClaimExtension();
    }
}
