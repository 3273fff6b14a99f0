package io.whyledger.projection.processing;

import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.GenerationTransactions;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.stereotype.Component;

/** Makes what fills a generation: in batches, one transaction over rows and token, and without ever skipping an event. */
@Component
class GenerationProcessors {

    /** A stream may be long; a queue that overflows would stop the view. */
    private static final int UNLIMITED = 1_000_000;

    private final ViewTransactions transactions;
    private final ViewThreads threads;
    private final SegmentTokens tokens;
    private final ProjectionSettings settings;
    private final ViewSources sources;
    private final EntityManager entities;
    private final StreamSequence sequence = new StreamSequence();

    GenerationProcessors(
            ViewTransactions transactions,
            ViewThreads threads,
            SegmentTokens tokens,
            ProjectionSettings settings,
            ViewSources sources,
            EntityManager entities) {
        this.transactions = transactions;
        this.threads = threads;
        this.tokens = tokens;
        this.settings = settings;
        this.sources = sources;
        this.entities = entities;
    }

    GenerationProcessor of(Generation generation, List<EventMessageHandler> projectors, Configuration axon) {
        TransactionManager own = new GenerationTransactions(transactions.manager(), generation);
        RefusedEvents refused = new RefusedEvents(entities, generation.processor());
        DeadLetteringEventHandlerInvoker letters = letters(generation, own, refused.watching(projectors), axon);
        tokens.whenClaimed(generation.processor(), letters::segmentReleased);
        PooledStreamingEventProcessor events = events(generation, own, letters, axon);
        BatchGate gate = new BatchGate();
        BatchFailures failures = new BatchFailures(generation.processor());
        events.registerHandlerInterceptor(gate);
        events.registerHandlerInterceptor(failures);
        events.registerHandlerInterceptor(refused);
        return new GenerationProcessor(generation, events, letters, gate, failures);
    }

    private DeadLetteringEventHandlerInvoker letters(
            Generation generation, TransactionManager own, List<EventMessageHandler> projectors, Configuration axon) {
        DeadLetteringEventHandlerInvoker.Builder builder = DeadLetteringEventHandlerInvoker.builder();
        builder.eventHandlers(projectors).sequencingPolicy(sequence);
        return builder.queue(queue(generation, own, axon))
                .enqueuePolicy(new SetAsideUnlessTheDatabaseFailed(generation.processor()))
                .transactionManager(own)
                .enableSequenceIdentifierCache()
                .build();
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queue(
            Generation generation, TransactionManager own, Configuration axon) {
        Serializer events = axon.eventSerializer();
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .statementFactory(new DeadLetterStatements(axon.serializer(), events))
                .processingGroup(generation.processor())
                .connectionProvider(transactions.connections())
                .transactionManager(own)
                .eventSerializer(events)
                .genericSerializer(axon.serializer())
                .maxSequences(UNLIMITED)
                .maxSequenceSize(UNLIMITED)
                .build();
    }

    private PooledStreamingEventProcessor events(
            Generation generation, TransactionManager own, EventHandlerInvoker projectors, Configuration axon) {
        ReadOn readOn = new ReadOn(threads.workers());
        NewestSeen newest = new NewestSeen();
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(generation.processor())
                .eventHandlerInvoker(new NewestEventMoves(projectors, sequence, newest))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageMonitor(axon.messageMonitor(PooledStreamingEventProcessor.class, generation.view()))
                .messageSource(new EagerSource(source(generation, axon), projectors::canHandleType, readOn, newest))
                .tokenStore(tokens)
                .transactionManager(own)
                .coordinatorExecutor(threads.coordinator())
                .workerExecutor(threads.workers())
                .initialSegmentCount(settings.segments())
                .maxClaimedSegments(settings.segmentsPerProcess())
                .batchSize(settings.batchSize())
                .claimExtensionThreshold(settings.claimExtension().toMillis())
                .tokenClaimInterval(settings.claimInterval().toMillis())
                .enableCoordinatorClaimExtension()
                .build();
        processor.registerHandlerInterceptor(readOn);
        return processor;
    }

    private StreamableMessageSource<TrackedEventMessage<?>> source(Generation generation, Configuration axon) {
        return sources.of(generation.view()).map(ViewSource::events).orElseGet(axon::eventStore);
    }
}
