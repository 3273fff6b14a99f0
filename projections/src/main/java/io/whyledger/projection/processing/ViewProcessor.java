package io.whyledger.projection.processing;

import io.whyledger.projection.generation.Generation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;

/** One view as Axon knows it; behind it there is a processor for each generation that this process fills. */
class ViewProcessor implements EventProcessor, Lifecycle {

    private final String view;
    private final int version;
    private final Function<Generation, GenerationProcessor> processors;
    private final ViewTending tending;
    private final Map<Integer, GenerationProcessor> running = new ConcurrentHashMap<>();
    private final List<MessageHandlerInterceptor<? super EventMessage<?>>> interceptors = new CopyOnWriteArrayList<>();
    private volatile boolean started;

    ViewProcessor(String view, int version, Function<Generation, GenerationProcessor> processors, ViewTending tending) {
        this.view = view;
        this.version = version;
        this.processors = processors;
        this.tending = tending;
    }

    @Override
    public String getName() {
        return view;
    }

    int version() {
        return version;
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, (Runnable) this::start);
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }

    @Override
    public void start() {
        started = true;
        tending.begin(this);
    }

    @Override
    public void shutDown() {
        shutdownAsync().join();
    }

    @Override
    public CompletableFuture<Void> shutdownAsync() {
        return CompletableFuture.allOf(
                takeRunning().stream().map(it -> it.events().shutdownAsync()).toArray(CompletableFuture[]::new));
    }

    /** A start after this one makes new ones. */
    private synchronized List<GenerationProcessor> takeRunning() {
        started = false;
        List<GenerationProcessor> stopped = List.copyOf(running.values());
        running.clear();
        return stopped;
    }

    @Override
    public boolean isRunning() {
        return started && !running.isEmpty();
    }

    @Override
    public boolean isError() {
        return running.values().stream().anyMatch(it -> it.events().isError());
    }

    /** Starts what is to be filled and stops what is not. */
    synchronized void fill(List<Generation> known, Predicate<Generation> wanted) {
        List<Generation> filled = started ? known.stream().filter(wanted).toList() : List.of();
        running.values().stream()
                .filter(it -> filled.stream()
                        .noneMatch(generation ->
                                generation.number() == it.generation().number()))
                .forEach(this::stop);
        filled.forEach(generation -> running.computeIfAbsent(generation.number(), number -> start(generation)));
    }

    private GenerationProcessor start(Generation generation) {
        GenerationProcessor processor = processors.apply(generation);
        interceptors.forEach(processor.events()::registerHandlerInterceptor);
        processor.events().start();
        return processor;
    }

    private void stop(GenerationProcessor processor) {
        processor.events().shutDown();
        running.remove(processor.generation().number());
    }

    Collection<GenerationProcessor> running() {
        return running.values();
    }

    /** What fills a generation here, if anything does. */
    Optional<GenerationProcessor> of(Generation generation) {
        return Optional.ofNullable(running.get(generation.number()));
    }

    /** Projectors send no messages, so none is to carry on what an event knows about its cause. */
    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        if (!(interceptor instanceof CorrelationDataInterceptor)) {
            interceptors.add(interceptor);
        }
        return () -> interceptors.remove(interceptor);
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return List.copyOf(interceptors);
    }
}
