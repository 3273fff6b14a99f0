package io.whyledger.projection.processing;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;

/**
 * Lets a segment take the newest event of the ledger into its batches whosever it is, though it handles only its own.
 * Axon's pooled processors store the token of a segment at the end of a batch; one without events of its own would store
 * none until its claim is due again, and readers that wait for it would wait for seconds.
 *
 * <p>It also does what those processors leave out: after two segments were merged, events that the one ahead had
 * handled before are not handled again.
 */
class NewestEventMoves implements EventHandlerInvoker {

    private final EventHandlerInvoker projectors;
    private final StreamSequence sequence;
    private final NewestSeen newest;

    NewestEventMoves(EventHandlerInvoker projectors, StreamSequence sequence, NewestSeen newest) {
        this.projectors = projectors;
        this.sequence = sequence;
        this.newest = newest;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return projectors.canHandle(event, segment) || newest.is(event);
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        if (isNewTo(segment, event) && projectors.canHandle(event, segment)) {
            projectors.handle(event, segment);
        }
    }

    private boolean isNewTo(Segment segment, EventMessage<?> event) {
        if (event instanceof TrackedEventMessage<?> tracked
                && MergedTrackingToken.isMergeInProgress(tracked.trackingToken())) {
            int hash = Objects.hashCode(sequence.getSequenceIdentifierFor(event));
            return moved(tracked.trackingToken(), segment).anyMatch(part -> part.matches(hash));
        }
        return true;
    }

    /** The parts of a merged segment that have just been moved by an event. */
    private static Stream<Segment> moved(TrackingToken token, Segment segment) {
        return WrappedToken.unwrap(token, MergedTrackingToken.class)
                .map(merged -> moved(merged, segment.split()))
                .orElseGet(() -> Stream.of(segment));
    }

    private static Stream<Segment> moved(MergedTrackingToken merged, Segment[] parts) {
        return Stream.concat(
                merged.isLowerSegmentAdvanced() ? moved(merged.lowerSegmentToken(), parts[0]) : Stream.empty(),
                merged.isUpperSegmentAdvanced() ? moved(merged.upperSegmentToken(), parts[1]) : Stream.empty());
    }

    @Override
    public void segmentReleased(Segment segment) {
        projectors.segmentReleased(segment);
    }
}
