package io.whyledger.projection.analytics.stream;

import io.whyledger.projection.kafka.KafkaClients;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all partitions of the topic from a token on, in a thread of its own that goes on asking while the broker is away.
 * What it can't go on after is thrown at whoever takes records.
 */
final class StreamReader implements BlockingStream<TrackedEventMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(StreamReader.class);

    private static final int AHEAD = 1_000;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LOOK_FOR_PARTITIONS = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Whoever publishes creates the topic once the broker answers, and that may be since a moment ago. */
    private static final Duration UNTIL_THERE_IS_A_TOPIC = Duration.ofSeconds(10);

    private final KafkaClients clients;
    private final Predicate<StreamRecord> ours;
    private final String topic;
    private @Nullable String made;
    private @Nullable Long missingSince;
    private final Map<Integer, Long> next;
    private final Progress progress;
    private final BlockingQueue<TrackedEventMessage<?>> records = new LinkedBlockingQueue<>(AHEAD);

    /** Has been looked at; only whoever takes records knows of it. */
    private @Nullable TrackedEventMessage<?> first;

    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private volatile @Nullable RuntimeException failure;
    private volatile Runnable onAvailable = () -> {};
    private volatile boolean closed;

    private StreamReader(KafkaClients clients, Predicate<StreamRecord> ours, StreamToken from) {
        this.clients = clients;
        this.ours = ours;
        this.topic = from.topic();
        this.made = from.made();
        this.next = new HashMap<>(from.next());
        this.progress = new Progress(from.seen());
    }

    static StreamReader start(KafkaClients clients, Predicate<StreamRecord> ours, StreamToken from) {
        StreamReader reader = new StreamReader(clients, ours, from);
        Thread thread = new Thread(reader::run, "analytics-stream");
        thread.setDaemon(true);
        thread.start();
        return reader;
    }

    private void run() {
        try {
            while (!closed) {
                readAsLongAsTheBrokerAnswers();
            }
        } catch (WakeupException | InterruptException | InterruptedException isClosed) {
            log.debug("stopped reading topic={}", topic);
        } catch (RuntimeException e) {
            failure = e;
            onAvailable.run();
        }
    }

    private void readAsLongAsTheBrokerAnswers() throws InterruptedException {
        try (Admin admin = clients.admin();
                Consumer<byte[], byte[]> opened = consumer()) {
            consumer = opened;
            read(opened, admin);
        } catch (InvalidOffsetException gone) {
            throw new IllegalStateException(rebuild("has not got the records any more that come next"), gone);
        } catch (RetriableException brokerIsAway) {
            log.warn("asking the broker again topic={} cause={}", topic, brokerIsAway.getMessage());
            Thread.sleep(PAUSE.toMillis());
        } finally {
            consumer = null;
        }
    }

    /** Records that are gone must not be passed over in silence. */
    private Consumer<byte[], byte[]> consumer() {
        return clients.consumer(new ByteArrayDeserializer(), "none");
    }

    private String rebuild(String because) {
        return "The topic %s %s. Rebuild the view analytics, which then shows what the topic has."
                .formatted(topic, because);
    }

    private void read(Consumer<byte[], byte[]> from, Admin admin) throws InterruptedException {
        long look = System.nanoTime();
        while (!closed) {
            if (look - System.nanoTime() <= 0) {
                assign(from, describe(admin));
                look = System.nanoTime() + LOOK_FOR_PARTITIONS.toNanos();
            }
            take(from, from.poll(POLL));
        }
    }

    /** A consumer goes on in the middle of a topic that was made anew, as if nothing had happened. */
    private TopicDescription describe(Admin admin) {
        try {
            TopicDescription found = KafkaClients.await(
                            admin.describeTopics(List.of(topic)).allTopicNames())
                    .get(topic);
            requireSame(found.topicId().toString());
            missingSince = null;
            return found;
        } catch (UnknownTopicOrPartitionException none) {
            throw missing();
        }
    }

    private void requireSame(String found) {
        if (made != null && !made.equals(found)) {
            throw new IllegalStateException(rebuild("was made anew since it was read"));
        }
        made = found;
    }

    /** Partitions may be added; one that is new is read from its beginning. */
    private void assign(Consumer<byte[], byte[]> from, TopicDescription found) {
        Collection<TopicPartition> before = from.assignment();
        List<TopicPartition> all = found.partitions().stream()
                .map(it -> new TopicPartition(topic, it.partition()))
                .toList();
        if (!before.containsAll(all)) {
            from.assign(all);
            all.stream().filter(it -> !before.contains(it)).forEach(it -> seek(from, it));
        }
    }

    private RuntimeException missing() {
        String told = "There is no topic %s. Let it be published, or set whyledger.kafka.topic.".formatted(topic);
        long now = System.nanoTime();
        long since = Objects.requireNonNullElse(missingSince, now);
        missingSince = since;
        return now - since < UNTIL_THERE_IS_A_TOPIC.toNanos()
                ? new UnknownTopicOrPartitionException(told)
                : new IllegalStateException(told);
    }

    private void seek(Consumer<byte[], byte[]> from, TopicPartition partition) {
        Long offset = next.get(partition.partition());
        if (offset == null) {
            from.seekToBeginning(List.of(partition));
        } else {
            from.seek(partition, offset);
        }
    }

    private void take(Consumer<byte[], byte[]> from, ConsumerRecords<byte[], byte[]> polled)
            throws InterruptedException {
        int left = polled.count();
        for (ConsumerRecord<byte[], byte[]> polledRecord : polled) {
            StreamRecord record = StreamRecord.of(polledRecord);
            next.put(record.partition(), record.offset() + 1);
            position(record).ifPresent(position -> progress.read(record.partition(), position));
            if (--left == 0) {
                progress.look(
                        from.assignment().stream()
                                .map(TopicPartition::partition)
                                .toList(),
                        partition -> from.currentLag(new TopicPartition(topic, partition)));
            }
            records.put(message(record));
            onAvailable.run();
        }
    }

    /** That of the ledger; other sources count for themselves. */
    private Optional<Long> position(StreamRecord record) {
        try {
            return Optional.of(record)
                    .filter(ours)
                    .map(it -> it.header("ce_sequence"))
                    .map(Long::valueOf);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** As a message of the stream that it tells of, so that streams stay in order however they are shared out. */
    private TrackedEventMessage<?> message(StreamRecord record) {
        String subject = Objects.requireNonNullElse(record.header("ce_subject"), "");
        return new GenericTrackedDomainEventMessage<>(
                new StreamToken(topic, made, next, progress.seen()),
                new GenericDomainEventMessage<>(
                        "record",
                        subject.isBlank() || !isOfAStream(subject) ? "record/unknown" : subject,
                        record.offset(),
                        record,
                        MetaData.emptyInstance(),
                        "%s-%d-%d".formatted(record.topic(), record.partition(), record.offset()),
                        time(record)));
    }

    private static boolean isOfAStream(String subject) {
        return subject.length() <= RecordReader.LONGEST_SUBJECT && subject.indexOf('\0') < 0;
    }

    private static Instant time(StreamRecord record) {
        String time = record.header("ce_time");
        try {
            return time == null
                    ? record.at()
                    : Times.plausible(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeParseException none) {
            return record.at();
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (first == null) {
            throwFailureOnceAllIsTaken();
            first = records.poll();
        }
        return Optional.ofNullable(first);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (first == null) {
            throwFailureOnceAllIsTaken();
            first = records.poll(timeout, unit);
        }
        return first != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> taken = peek().isPresent() ? first : records.take();
        first = null;
        return Objects.requireNonNull(taken);
    }

    private void throwFailureOnceAllIsTaken() {
        RuntimeException thrown = failure;
        if (thrown != null && records.isEmpty()) {
            throw thrown;
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        Consumer<byte[], byte[]> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        records.clear();
    }
}
