package io.whyledger.projection.publishing;

import io.whyledger.projection.kafka.KafkaSettings;
import java.util.Collection;
import java.util.Optional;
import org.apache.kafka.common.Uuid;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Refuses to go on from where that would lose events or double them, and says what to do instead. */
class Beginnings {

    private static final String REPUBLISH =
            " Or publish all of it again with POST /api/operations/publisher/republish; consumers that know the events"
                    + " already pass over them by their ids.";

    private final KafkaSettings settings;
    private final StreamableMessageSource<TrackedEventMessage<?>> ledger;

    Beginnings(KafkaSettings settings, StreamableMessageSource<TrackedEventMessage<?>> ledger) {
        this.settings = settings;
        this.ledger = ledger;
    }

    /** Nothing is known about how far it is: then nothing may have been published. */
    void requireEmpty(long records) {
        if (records > 0) {
            throw new PublishingRefused(
                    ("The topic %s has records, but in %s there is nothing about how far the ledger was"
                                            + " published, so that topic was lost. Restore it.")
                                    .formatted(settings.topic(), settings.positionsTopic())
                            + REPUBLISH);
        }
    }

    /** @param any position of whichever segment */
    void require(@Nullable Position position, Position any) throws InterruptedException {
        if (any.segments() != settings.segments()) {
            throw new PublishingRefused(("The ledger was published in %d segments, not in the %d of"
                                    + " whyledger.kafka.segments. Set it to %d.")
                            .formatted(any.segments(), settings.segments(), any.segments())
                    + REPUBLISH);
        }
        requireSamePartitions(any);
        if (position == null) {
            throw new PublishingRefused(
                    "In %s there is nothing about one of the segments, so records were lost. Restore it."
                                    .formatted(settings.positionsTopic())
                            + REPUBLISH);
        }
        requireSameLedger(position);
    }

    /** Publishing again would not mend it: the records that are there stay where they are. */
    void requireSamePartitions(Position any) {
        if (any.partitions() != settings.partitions()) {
            throw new PublishingRefused(
                    ("The topic %s had %d partitions when events were published, now it has %d, so what"
                                    + " follows in a stream could be found in another partition. Name another topic as"
                                    + " whyledger.kafka.topic, and all is published there.")
                            .formatted(settings.topic(), any.partitions(), settings.partitions()));
        }
    }

    private void requireSameLedger(Position position) throws InterruptedException {
        if (position.event() == null) {
            return;
        }
        Optional<String> found = LedgerFollower.identifierAt(position.position(), ledger);
        if (found.isEmpty()) {
            throw new PublishingRefused(
                    ("Events up to position %d were published, but this ledger ends at %d: it is an older"
                                            + " one, a restored backup perhaps. Use the newest, or another whyledger.kafka.topic for this one.")
                                    .formatted(position.position(), LedgerFollower.head(ledger))
                            + REPUBLISH);
        }
        refuseAnother(found.get(), position);
    }

    /** Publishing again would put two ledgers into one topic. An older one of the same is no other. */
    void requireNoOtherLedger(Position position) throws InterruptedException {
        if (position.event() != null) {
            LedgerFollower.identifierAt(position.position(), ledger).ifPresent(found -> refuseAnother(found, position));
        }
    }

    private static void refuseAnother(String found, Position position) {
        if (!found.equals(position.event())) {
            throw new PublishingRefused(
                    ("The event at position %d is %s here, but %s was published: this is another ledger."
                                    + " Use the right one, or another whyledger.kafka.topic for this one.")
                            .formatted(position.position(), found, position.event()));
        }
    }

    /**
     * What was published must still be in its topic, or have been.
     *
     * @param all positions of all segments
     */
    void requireKept(Collection<Position> all, long records) {
        long published = all.stream().mapToLong(Position::published).sum();
        if (records < published) {
            throw new PublishingRefused(
                    ("%d events were published to the topic %s, but it %s, so it was deleted or lost some. Restore it.")
                                    .formatted(
                                            published,
                                            settings.topic(),
                                            records == 0 ? "is empty" : "never had more than " + records + " records")
                            + REPUBLISH);
        }
    }

    /** The topic must not have been made anew since the session began. */
    void requireSameTopic(Uuid before, Uuid now) {
        if (!now.equals(before)) {
            throw new PublishingRefused(
                    "The topic %s was deleted and made anew while it was published, so events are missing in it. Restore it."
                                    .formatted(settings.topic())
                            + REPUBLISH);
        }
    }
}
