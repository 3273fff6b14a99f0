package io.whyledger.projection.processing;

import io.whyledger.projection.generation.Generation;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** What fills one generation of a view in this process. */
record GenerationProcessor(
        Generation generation, PooledStreamingEventProcessor events, DeadLetteringEventHandlerInvoker letters) {}
