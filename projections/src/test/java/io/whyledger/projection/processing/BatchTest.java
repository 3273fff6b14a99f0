package io.whyledger.projection.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final TrackingToken PLAIN = new GlobalSequenceTrackingToken(7);
    private static final TrackingToken MERGING =
            new MergedTrackingToken(new GlobalSequenceTrackingToken(7), new GlobalSequenceTrackingToken(20));

    private static TrackedEventMessage<?> event(String stream, long sequence, TrackingToken token) {
        return new GenericTrackedDomainEventMessage<>(
                token, new GenericDomainEventMessage<>("Any", stream, sequence, "happened"));
    }

    @Test
    void aStreamThatBeginsInABatchHasNoRowsWhicheverOfItsEventsAsks() {
        TrackedEventMessage<?> first = event("new", 0, PLAIN);
        TrackedEventMessage<?> second = event("new", 1, PLAIN);
        TrackedEventMessage<?> other = event("old", 5, PLAIN);

        Batch batch = Batch.of(new BatchingUnitOfWork<>(List.of(first, second, other)));

        assertThat(batch.isOfOlderStream(first)).isFalse();
        assertThat(batch.isOfOlderStream(second)).isFalse();
        assertThat(batch.isOfOlderStream(other)).isTrue();
        assertThat(batch.isOlder(other)).isFalse();
    }

    @Test
    void whatOneOfTwoSegmentsThatAreBeingMergedHasHandledMayHaveLeftRows() {
        TrackedEventMessage<?> first = event("new", 0, MERGING);

        Batch batch = Batch.of(new BatchingUnitOfWork<>(List.of(first)));

        assertThat(batch.isOfOlderStream(first)).isTrue();
        assertThat(batch.isOlder(first)).isTrue();
    }

    @Test
    void anEventThatWasSetAsideMayHaveLeftRows() {
        TrackedEventMessage<?> first = event("new", 0, PLAIN);

        Batch batch = Batch.of(new DefaultUnitOfWork<>(first));

        assertThat(batch.isOfOlderStream(first)).isTrue();
        assertThat(batch.isOlder(first)).isTrue();
    }
}
