package io.whyledger.command.snapshot;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;

/** Counts what became of snapshots. Axon's part takes one at a time of each stream and logs those that fail. */
class CountedSnapshotter extends SpringAggregateSnapshotter {

    private final MeterRegistry meters;

    CountedSnapshotter(Builder builder, MeterRegistry meters) {
        super(builder);
        this.meters = meters;
    }

    @Override
    protected Runnable createSnapshotterTask(Class<?> aggregateType, String aggregateIdentifier) {
        Runnable task = super.createSnapshotterTask(aggregateType, aggregateIdentifier);
        return () -> {
            try {
                task.run();
            } catch (RuntimeException failure) {
                count(meters, "failed");
                throw failure;
            }
            count(meters, "taken");
        };
    }

    /** Too many wait; the stream asks again with its next command. */
    static void drop(MeterRegistry meters, ThreadPoolExecutor executor) {
        count(meters, "dropped");
        throw new RejectedExecutionException(
                "too many snapshots wait waiting=" + executor.getQueue().size());
    }

    private static void count(MeterRegistry meters, String outcome) {
        Counter.builder("whyledger.snapshots")
                .description("Snapshots of streams")
                .tag("outcome", outcome)
                .register(meters)
                .increment();
    }
}
