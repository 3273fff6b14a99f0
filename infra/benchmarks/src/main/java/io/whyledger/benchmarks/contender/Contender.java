package io.whyledger.benchmarks.contender;

import io.whyledger.benchmarks.load.Step;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** Takes commands and batches of events; what it has answered is durable. */
public interface Contender extends AutoCloseable {

    /** Takes one command, as one transaction. */
    void take(Step step);

    /** Appends events, as one transaction. */
    void append(List<DomainEventMessage<?>> events);

    @Override
    void close();
}
