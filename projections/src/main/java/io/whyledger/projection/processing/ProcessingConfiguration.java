package io.whyledger.projection.processing;

import io.whyledger.domain.EventRevisions;
import io.whyledger.projection.ViewNames;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * How each view reads the ledger: in batches, one transaction over rows, token and progress, and without ever skipping
 * an event.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionSettings.class)
class ProcessingConfiguration {

    /** A stream may be long; a queue that overflows would stop the view. */
    private static final int UNLIMITED = 1_000_000;

    private final ViewTransactions transactions;
    private final ProjectionSettings settings;
    private final Pulse pulse;

    ProcessingConfiguration(ViewTransactions transactions, ProjectionSettings settings, Pulse pulse) {
        this.transactions = transactions;
        this.settings = settings;
        this.pulse = pulse;
    }

    @Bean
    TokenStore tokenStore(Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(transactions.connections())
                .serializer(serializer)
                .build();
    }

    @Bean
    ConfigurerModule viewProcessingModule() {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing.usingPooledStreamingEventProcessors();
            ViewNames.ALL.forEach(view -> process(processing, view));
            configurer.onInitialize(configuration ->
                    configuration.onStart(() -> configuration.eventStore().subscribe(events -> pulse.entered())));
        };
    }

    private void process(EventProcessingConfigurer processing, String view) {
        processing
                .registerPooledStreamingEventProcessor(view, this::ledger, (configuration, processor) -> processor
                        .initialSegmentCount(1)
                        .batchSize(settings.batchSize())
                        .enableCoordinatorClaimExtension())
                .registerTransactionManager(view, configuration -> transactions.manager())
                .registerSequencingPolicy(view, configuration -> new StreamSequence())
                .registerErrorHandler(view, configuration -> PropagatingErrorHandler.instance())
                .registerListenerInvocationErrorHandler(view, configuration -> PropagatingErrorHandler.instance())
                .registerDeadLetterQueue(view, configuration -> deadLetters(configuration, view))
                .registerDeadLetterPolicy(view, configuration -> new SetAsideUnlessTheDatabaseFailed(view))
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        view,
                        (configuration, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache());
    }

    private StreamableMessageSource<TrackedEventMessage<?>> ledger(Configuration configuration) {
        return new PromptSource(configuration.eventStore(), pulse);
    }

    private SequencedDeadLetterQueue<EventMessage<?>> deadLetters(Configuration configuration, String view) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(view)
                .connectionProvider(transactions.connections())
                .transactionManager(transactions.manager())
                .eventSerializer(letters(configuration))
                .genericSerializer(configuration.serializer())
                .maxSequences(UNLIMITED)
                .maxSequenceSize(UNLIMITED)
                .build();
    }

    /** A letter may have been put away before its event got a new revision. */
    private static Serializer letters(Configuration configuration) {
        return configuration
                .getComponent(EventRevisions.class, EventRevisions::ofWhyledger)
                .reading(configuration.eventSerializer());
    }
}
