package io.whyledger.command.reaction;

import io.whyledger.ledger.LedgerDatabase;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Reads the ledger for the reactions. Their place in it is kept beside the events: where commands are taken there may be
 * no views, and a ledger that is put back has the place that belongs to it.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ReactionProcessing {

    private static final TokenSchema TABLE = TokenSchema.builder()
            .setTokenTable("reaction_token")
            .setProcessorNameColumn("processor")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("touched_at")
            .build();

    private final DataSource ledger;
    private final PlatformTransactionManager transactions;
    private final ReactionThreads threads;
    private final ReactionFailures failures;
    private final ReactionSettings settings;

    ReactionProcessing(
            @LedgerDatabase DataSource ledger,
            @LedgerDatabase PlatformTransactionManager transactions,
            ReactionThreads threads,
            ReactionFailures failures,
            ReactionSettings settings) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.threads = threads;
        this.failures = failures;
        this.settings = settings;
    }

    @Bean
    ConfigurerModule reactionProcessor() {
        return configurer -> configurer
                .eventProcessing()
                .registerTokenStore(Reaction.GROUP, axon -> tokens(axon.serializer()))
                .registerTransactionManager(Reaction.GROUP, axon -> new SpringTransactionManager(transactions))
                .registerListenerInvocationErrorHandler(Reaction.GROUP, axon -> failures)
                .registerHandlerInterceptor(Reaction.GROUP, axon -> failures)
                .registerPooledStreamingEventProcessor(
                        Reaction.GROUP, Configuration::eventStore, (axon, processor) -> inOrder(processor));
    }

    /** No bean, because it must not be taken for the one of the views. */
    private TokenStore tokens(Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(ledger))
                .schema(TABLE)
                .serializer(serializer)
                .claimTimeout(settings.claimTimeout())
                .nodeId(UUID.randomUUID().toString())
                .build();
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
