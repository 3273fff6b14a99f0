package io.whyledger.projection.processing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The events of one transaction, and which of them may find rows of before. A batch is handled for the first time; only
 * while segments are being merged may one of them have handled some of it. A single event may be one that was set aside,
 * after its handler had changed something.
 *
 * @param begun streams whose first event is among them and was not handled before
 */
record Batch(List<? extends Message<?>> messages, boolean single, Set<String> begun) {

    /** Looks through all of its events; nothing that each of them should ask for. */
    static Batch of(UnitOfWork<?> unitOfWork) {
        List<? extends Message<?>> messages = messages(unitOfWork);
        return isSingle(unitOfWork) ? new Batch(messages, true, Set.of()) : new Batch(messages, false, begun(messages));
    }

    static boolean isSingle(UnitOfWork<?> unitOfWork) {
        return !(unitOfWork instanceof BatchingUnitOfWork<?>);
    }

    static List<? extends Message<?>> messages(UnitOfWork<?> unitOfWork) {
        return unitOfWork instanceof BatchingUnitOfWork<?> batch
                ? batch.getMessages()
                : List.of(unitOfWork.getMessage());
    }

    /** Number of the segment that the processor of that name handles there. */
    static int segment(UnitOfWork<?> unitOfWork, String processor) {
        return unitOfWork.root().getResource("Processor[" + processor + "]/SegmentId");
    }

    private static Set<String> begun(List<? extends Message<?>> messages) {
        return messages.stream()
                .filter(it -> !isBeingMerged(it))
                .filter(it -> it instanceof DomainEventMessage<?> event && event.getSequenceNumber() == 0)
                .map(it -> ((DomainEventMessage<?>) it).getAggregateIdentifier())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isBeingMerged(Message<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                && MergedTrackingToken.isMergeInProgress(tracked.trackingToken());
    }

    /** Whether something of its stream may have been handled before. */
    boolean isOfOlderStream(Message<?> message) {
        return !(message instanceof DomainEventMessage<?> event) || !begun.contains(event.getAggregateIdentifier());
    }

    /** Whether the event itself may have been handled before. */
    boolean isOlder(Message<?> message) {
        return single || isBeingMerged(message);
    }
}
