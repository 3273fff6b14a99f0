package io.whyledger.projection.publishing;

import io.whyledger.domain.published.NotTranslatable;
import io.whyledger.projection.kafka.KafkaClients;
import io.whyledger.projection.publishing.LedgerFollower.Batch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at publishing a segment, with clients of its own: after a failure nobody knows what became of a transaction,
 * so all of it is thrown away, and the next attempt asks Kafka how far it really is.
 */
class Session implements AutoCloseable {

    private static final long IDLE_MILLIS = 200;
    private static final long SAVED_AFTER = Duration.ofSeconds(1).toNanos();
    private static final long LOOKED_AFTER = Duration.ofSeconds(1).toNanos();
    private static final Duration TRANSACTIONS_END = Duration.ofSeconds(45);

    private final Segment segment;
    private final StreamableMessageSource<TrackedEventMessage<?>> ledger;
    private final EventRecords events;
    private final KafkaClients clients;
    private final Admin admin;
    private final Consumer<String, byte[]> consumer;
    private final Topics topics;
    private final Beginnings beginnings;
    private final Positions positions;
    private volatile @Nullable Producer<String, byte[]> producer;
    private @Nullable LedgerFollower follower;
    private Position saved;
    private long reached;
    private @Nullable String reachedEvent;
    private long savedAt;
    private @Nullable Uuid topic;
    private long lookedAtTopic;

    Session(
            Segment segment,
            StreamableMessageSource<TrackedEventMessage<?>> ledger,
            EventRecords events,
            KafkaClients clients) {
        this.segment = segment;
        this.ledger = ledger;
        this.events = events;
        this.clients = clients;
        this.saved = segment.beginning();
        this.reached = Position.NOTHING;
        this.admin = clients.admin();
        this.consumer = consumer(clients);
        this.topics = new Topics(admin, segment.settings());
        this.beginnings = new Beginnings(segment.settings(), ledger);
        this.positions = new Positions(
                consumer,
                () -> topics.end(Positions.partitionOf(segment.settings())),
                TRANSACTIONS_END,
                segment.settings());
    }

    private Consumer<String, byte[]> consumer(KafkaClients clients) {
        try {
            return clients.consumer(new StringDeserializer(), "earliest");
        } catch (KafkaException e) {
            admin.close(Duration.ZERO);
            throw e;
        }
    }

    /** What Kafka knows about the segment, without disturbing whoever publishes it. */
    Optional<Position> look() {
        topics.ensure();
        return Optional.ofNullable(positions.look().get(segment.number()));
    }

    /** How many segments there are, as far as Kafka knows; refuses what publishing again would not mend. */
    int segmentsToRepublish() throws InterruptedException {
        topics.ensure();
        int segments = 0;
        for (Position known : positions.look().values()) {
            beginnings.requireSamePartitions(known);
            beginnings.requireNoOtherLedger(known);
            segments = known.segments();
        }
        return segments;
    }

    /** Ends whoever published the segment before, and has all of it published again. */
    void startOver() {
        try (Producer<String, byte[]> claimed = claim(segment.transactionalId())) {
            new Transaction(claimed).commit(List.of(segment.record(segment.beginning())));
        }
    }

    /** Ends whoever published the segment before. */
    void end() {
        claim(segment.transactionalId()).close(Duration.ZERO);
    }

    /** Ends whoever published the segment before, then learns how far it is. */
    void claim() throws InterruptedException {
        // Who has to refuse leaves alone whoever publishes.
        require(positions.look());
        Producer<String, byte[]> claimed = claim(segment.transactionalId());
        producer = claimed;
        topic = topics.id();
        lookedAtTopic = System.nanoTime();
        saved = begin(positions.read());
        reached = saved.position();
        reachedEvent = saved.event();
        savedAt = System.nanoTime();
        follower = new LedgerFollower(ledger, reached);
    }

    private Producer<String, byte[]> claim(String transactionalId) {
        Producer<String, byte[]> claimed = clients.producer(transactionalId);
        try {
            claimed.initTransactions();
            return claimed;
        } catch (KafkaException e) {
            claimed.close(Duration.ZERO);
            throw e;
        }
    }

    private void require(Map<Integer, Position> known) throws InterruptedException {
        if (known.isEmpty()) {
            beginnings.requireEmpty(topics.records());
        } else {
            beginnings.require(
                    known.get(segment.number()), known.values().iterator().next());
            beginnings.requireKept(known.values(), topics.records());
        }
    }

    private Position begin(Map<Integer, Position> known) throws InterruptedException {
        require(known);
        if (known.isEmpty()) {
            found();
        }
        return known.getOrDefault(segment.number(), segment.beginning());
    }

    /** All segments begin together, so that one of them without a position always means that it was lost. */
    private void found() {
        if (segment.number() != 0) {
            throw new KafkaException("the first segment has to write down where all of them begin");
        }
        Producer<String, byte[]> founder;
        try {
            founder = claim(segment.settings().topic() + "-founder");
        } catch (KafkaException e) {
            throw new KafkaException("another process writes down where the segments begin", e);
        }
        try (founder) {
            if (positions.read().isEmpty() && topics.records() == 0) {
                new Transaction(founder)
                        .commit(IntStream.range(0, segment.settings().segments())
                                .mapToObj(number -> Positions.record(segment.settings(), number, segment.beginning()))
                                .toList());
            }
        }
    }

    /** Publishes what there is; waits a moment when there is nothing. */
    void publish() throws InterruptedException {
        Batch batch =
                Objects.requireNonNull(follower).next(segment.settings().batchSize(), IDLE_MILLIS, segment::holds);
        publish(batch.wanted());
        if (batch.last() != null) {
            reach(batch.last());
        }
        if (reached != saved.position() && System.nanoTime() - savedAt > SAVED_AFTER) {
            commit(List.of(), List.of());
        }
    }

    private void publish(List<TrackedEventMessage<?>> wanted) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>(wanted.size());
        List<TrackedEventMessage<?>> published = new ArrayList<>(wanted.size());
        for (TrackedEventMessage<?> event : wanted) {
            try {
                events.of(event).ifPresent(record -> {
                    records.add(record);
                    published.add(event);
                });
            } catch (NotTranslatable fromTheFuture) {
                publish(published, records);
                throw fromTheFuture;
            }
        }
        publish(published, records);
    }

    private void publish(List<TrackedEventMessage<?>> published, List<ProducerRecord<String, byte[]>> records) {
        if (!records.isEmpty()) {
            reach(published.get(published.size() - 1));
            commit(published, records);
        }
    }

    private void reach(TrackedEventMessage<?> event) {
        reached = LedgerFollower.positionOf(event);
        reachedEvent = event.getIdentifier();
    }

    /** A producer goes on in a topic that was made anew, as if nothing had happened. */
    private void lookAtTopic() {
        if (System.nanoTime() - lookedAtTopic > LOOKED_AFTER) {
            beginnings.requireSameTopic(Objects.requireNonNull(topic), topics.id());
            lookedAtTopic = System.nanoTime();
        }
    }

    private void commit(List<TrackedEventMessage<?>> published, List<ProducerRecord<String, byte[]>> records) {
        lookAtTopic();
        Position next = saved.moved(reached, Objects.requireNonNull(reachedEvent), records.size(), segment.writer());
        try {
            new Transaction(Objects.requireNonNull(producer))
                    .commit(Stream.concat(records.stream(), Stream.of(segment.record(next)))
                            .toList());
        } catch (Transaction.TooLarge refused) {
            int number = refused.number();
            publish(published.subList(0, number), records.subList(0, number));
            throw tooLarge(published.get(number), records.get(number));
        }
        saved = next;
        savedAt = System.nanoTime();
    }

    private PublishingRefused tooLarge(TrackedEventMessage<?> event, ProducerRecord<String, byte[]> record) {
        return new PublishingRefused(
                ("The event %s at position %d of %s is larger than Kafka takes (its data are %d bytes)."
                                + " Raise max.message.bytes of the topic %s, and whyledger.kafka.properties.max.request.size.")
                        .formatted(
                                event.getIdentifier(),
                                LedgerFollower.positionOf(event),
                                record.key(),
                                record.value().length,
                                segment.settings().topic()));
    }

    Position saved() {
        return saved;
    }

    /** Makes whatever waits for a broker fail at once; may be called by another thread. */
    void abandon() {
        consumer.wakeup();
        admin.close(Duration.ZERO);
        Producer<String, byte[]> abandoned = producer;
        if (abandoned != null) {
            abandoned.close(Duration.ZERO);
        }
    }

    @Override
    public void close() {
        if (follower != null) {
            follower.close();
        }
        Producer<String, byte[]> closed = producer;
        if (closed != null) {
            closed.close(Duration.ZERO);
        }
        consumer.close(CloseOptions.timeout(Duration.ZERO));
        admin.close(Duration.ZERO);
    }
}
