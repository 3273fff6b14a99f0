package io.whyledger.projection.publishing;

import io.whyledger.domain.RuleViolation;
import io.whyledger.projection.kafka.KafkaClients;
import io.whyledger.projection.kafka.KafkaSettings;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Publishes the ledger to Kafka while the application runs. It follows the ledger and no view, so rebuilding one publishes nothing. */
public class Publisher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);

    private static final Duration ORDERLY = Duration.ofSeconds(3);

    private final KafkaSettings settings;
    private final StreamableMessageSource<TrackedEventMessage<?>> ledger;
    private final EventRecords events;
    private final KafkaClients clients;
    private final String writer;
    private volatile List<SegmentPublisher> segments = List.of();

    Publisher(
            KafkaSettings settings,
            KafkaClients clients,
            StreamableMessageSource<TrackedEventMessage<?>> ledger,
            EventRecords events,
            String writer) {
        this.settings = settings;
        this.ledger = ledger;
        this.events = events;
        this.clients = clients;
        this.writer = writer;
    }

    @Override
    public synchronized void start() {
        segments = IntStream.range(0, settings.segments())
                .mapToObj(this::segment)
                .map(it -> new SegmentPublisher(it, () -> session(it), () -> LedgerFollower.head(ledger)))
                .toList();
        segments.forEach(SegmentPublisher::start);
    }

    @Override
    public synchronized void stop() {
        segments.forEach(SegmentPublisher::stop);
        awaitEnd();
        segments.forEach(SegmentPublisher::abandon);
        awaitEnd();
        segments = List.of();
    }

    private void awaitEnd() {
        long deadline = System.nanoTime() + ORDERLY.toNanos();
        segments.forEach(it -> it.awaitEnd(deadline));
    }

    @Override
    public boolean isRunning() {
        return !segments.isEmpty();
    }

    public PublisherStatus status() {
        long head = LedgerFollower.head(ledger);
        return new PublisherStatus(
                settings.topic(),
                writer,
                head,
                segments.stream().map(it -> it.status(head)).toList());
    }

    /**
     * Publishes all events again, behind those that are in the topic. Whoever publishes now, here or in another process, is
     * stopped first.
     *
     * @param topic that of the events, so that nobody does it by mistake
     * @throws KafkaException when the broker does not take it
     */
    public synchronized void republish(String topic, String reason) {
        if (!topic.equals(settings.topic())) {
            throw new RuleViolation(
                    "publisher.other-topic",
                    "This publishes to %s. Name that topic to confirm that all of it is published again."
                            .formatted(settings.topic()));
        }
        log.warn("publishing all events again topic={} reason={}", topic, reason);
        stop();
        try {
            startOver();
        } catch (PublishingRefused refused) {
            throw new RuleViolation("publisher.refused", refused.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        } finally {
            start();
        }
    }

    /** Of more segments than there are to be, the others end, too. */
    private void startOver() throws InterruptedException {
        try (Session any = session(segment(0))) {
            int before = any.segmentsToRepublish();
            for (int number = settings.segments(); number < before; number++) {
                try (Session surplus = session(segment(number))) {
                    surplus.end();
                }
            }
        }
        for (int number = 0; number < settings.segments(); number++) {
            try (Session session = session(segment(number))) {
                session.startOver();
            }
        }
    }

    private Segment segment(int number) {
        return new Segment(number, settings, writer);
    }

    private Session session(Segment segment) {
        return new Session(segment, ledger, events, clients);
    }
}
