package io.whyledger.projection.processing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The events of one transaction.
 *
 * @param begun streams whose first event is among them, to be handled for the first time
 */
record Batch(List<? extends Message<?>> all, Set<String> begun) {

    /** A single event may be one that was set aside, after its handler had changed something. */
    static Batch of(UnitOfWork<?> unitOfWork) {
        return unitOfWork instanceof BatchingUnitOfWork<?> batch
                ? of(batch.getMessages())
                : new Batch(List.of(unitOfWork.getMessage()), Set.of());
    }

    private static Batch of(List<? extends Message<?>> messages) {
        return new Batch(
                messages,
                messages.stream()
                        .filter(Batch::begins)
                        .map(it -> ((DomainEventMessage<?>) it).getAggregateIdentifier())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** While segments are being merged, one of them may have handled it before. */
    private static boolean begins(Message<?> message) {
        return message instanceof DomainEventMessage<?> event
                && event.getSequenceNumber() == 0
                && message instanceof TrackedEventMessage<?> tracked
                && !MergedTrackingToken.isMergeInProgress(tracked.trackingToken());
    }

    Stream<? extends Message<?>> messages() {
        return all.stream();
    }

    Stream<? extends Message<?>> messagesOfOlderStreams() {
        return all.stream()
                .filter(message -> !(message instanceof DomainEventMessage<?> event)
                        || !begun.contains(event.getAggregateIdentifier()));
    }
}
