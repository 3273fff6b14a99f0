package io.whyledger.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;

/** A processor whose tokens and letters outlive the store that it reads. */
class ModelledProcessor {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final TokenStore tokens = new InMemoryTokenStore();
    private final SequencedDeadLetterQueue<EventMessage<?>> letters = InMemorySequencedDeadLetterQueue.defaultQueue();
    private final Map<String, List<Long>> handled = new ConcurrentHashMap<>();
    private final Set<String> poisoned = ConcurrentHashMap.newKeySet();
    private final DeadLetteringEventHandlerInvoker invoker = DeadLetteringEventHandlerInvoker.builder()
            .eventHandlers(new Handler())
            .queue(letters)
            .allowReset(true)
            .sequencingPolicy(SequentialPerAggregatePolicy.instance())
            .transactionManager(NoTransactionManager.instance())
            .build();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private PooledStreamingEventProcessor processor;

    private volatile boolean merged;

    ModelledProcessor(EventStore store) {
        processor = start(store);
    }

    private PooledStreamingEventProcessor start(EventStore store) {
        PooledStreamingEventProcessor started = PooledStreamingEventProcessor.builder()
                .name("model")
                .eventHandlerInvoker(invoker)
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(2)
                .initialToken(source -> source.createTailToken())
                .tokenClaimInterval(20)
                .claimExtensionThreshold(200)
                .batchSize(10)
                .build();
        started.start();
        return started;
    }

    void goOnWith(EventStore store) {
        processor.shutDown();
        processor = start(store);
    }

    /** Handling any event of the stream fails from now on. */
    void poison(String stream) {
        poisoned.add(stream);
    }

    void split() {
        onAnySegment(PooledStreamingEventProcessor::splitSegment);
    }

    /** Axon then gives events again that the part which was ahead has handled; the views' processors leave them out. */
    void merge() {
        merged = true;
        onAnySegment(PooledStreamingEventProcessor::mergeSegment);
    }

    private void onAnySegment(
            BiFunction<PooledStreamingEventProcessor, Integer, java.util.concurrent.CompletableFuture<Boolean>>
                    change) {
        awaitSegments();
        Integer segment = processor.processingStatus().keySet().iterator().next();
        assertThat(change.apply(processor, segment)).succeedsWithin(LONG);
    }

    private void awaitSegments() {
        await().atMost(LONG).until(() -> !processor.processingStatus().isEmpty());
    }

    void reset() {
        awaitSegments();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
    }

    /** Heals what was poisoned; then every event is handled exactly once and in the order of its stream. */
    void handlesAll(Map<String, Integer> streams) {
        poisoned.clear();
        Map<String, List<Long>> expected = streams.entrySet().stream()
                .filter(stream -> stream.getValue() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        stream -> LongStream.range(0, stream.getValue()).boxed().toList()));
        await().atMost(LONG).pollInterval(Duration.ofMillis(10)).untilAsserted(() -> {
            while (invoker.processAny()) {
                // The next letter.
            }
            assertThat(handled).isEqualTo(expected);
        });
    }

    void stop() {
        processor.shutDown();
        threads.shutdownNow();
    }

    /** Remembers what it has handled since the last reset. */
    private final class Handler implements EventMessageHandler {

        @Override
        public @Nullable Object handle(EventMessage<?> event) {
            DomainEventMessage<?> ofStream = (DomainEventMessage<?>) event;
            if (poisoned.contains(ofStream.getAggregateIdentifier())) {
                throw new IllegalStateException("poisoned");
            }
            Function<String, List<Long>> none = stream -> new CopyOnWriteArrayList<>();
            List<Long> known = handled.computeIfAbsent(ofStream.getAggregateIdentifier(), none);
            if (!merged || !known.contains(ofStream.getSequenceNumber())) {
                known.add(ofStream.getSequenceNumber());
            }
            return null;
        }

        @Override
        public void prepareReset() {
            merged = false;
            handled.clear();
        }
    }
}
