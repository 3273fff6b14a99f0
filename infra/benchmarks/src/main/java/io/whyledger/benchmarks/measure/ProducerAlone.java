package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.load.Histories;
import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.projection.kafka.KafkaClients;
import io.whyledger.projection.kafka.KafkaSettings;
import io.whyledger.projection.publishing.EventRecords;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.jspecify.annotations.Nullable;

/** Kafka's producer with records that are made already and nothing else to do: the ceiling of whoever publishes. */
class ProducerAlone implements AutoCloseable {

    /** So many different records, again and again. */
    private static final int TECHNOLOGIES = 1_000;

    private final Producer<String, byte[]> producer;
    private final int batch;
    private final boolean transactional;
    private final List<ProducerRecord<String, byte[]>> records;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    ProducerAlone(Topic topic, boolean transactional, long seed) {
        this.transactional = transactional;
        this.batch = topic.settings().batchSize();
        this.records = records(topic.settings(), new Histories("alone", seed));
        if (transactional) {
            this.producer = topic.clients().producer("alone");
            producer.initTransactions();
        } else {
            this.producer = idempotent(topic);
        }
    }

    private static Producer<String, byte[]> idempotent(Topic topic) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        topic.settings().bootstrapServers(),
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "batch.size",
                        KafkaClients.BATCH_BYTES,
                        "linger.ms",
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static List<ProducerRecord<String, byte[]>> records(KafkaSettings topic, Histories histories) {
        EventRecords records = new EventRecords(
                new PublishedLanguage(person -> "p-0123456789abcdef"),
                new CloudEvents(
                        URI.create("urn:uuid:00000000-0000-4000-8000-000000000000"), URI.create("urn:schemas/")),
                topic.topic(),
                topic.partitions());
        List<ProducerRecord<String, byte[]>> all = new ArrayList<>();
        for (int number = 0; number < TECHNOLOGIES; number++) {
            for (DomainEventMessage<?> event : histories.technology(number)) {
                records.of(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(all.size()), event))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** Sends so many, and waits until the broker has them. */
    void send(int count) {
        for (int from = 0; from < count; from += batch) {
            begin();
            for (int number = from; number < Math.min(count, from + batch); number++) {
                send(records.get(number % records.size()));
            }
            commit();
        }
        flush();
    }

    /** Sends one, in a transaction of its own. */
    synchronized void sendOne(String key) {
        ProducerRecord<String, byte[]> like = records.get(0);
        begin();
        send(new ProducerRecord<>(like.topic(), null, like.timestamp(), key, like.value(), like.headers()));
        commit();
    }

    private void send(ProducerRecord<String, byte[]> event) {
        producer.send(event, (metadata, exception) -> {
            if (exception != null) {
                failure.compareAndSet(null, exception);
            }
        });
    }

    private void begin() {
        if (transactional) {
            producer.beginTransaction();
        }
    }

    private void commit() {
        if (transactional) {
            producer.commitTransaction();
        }
    }

    private void flush() {
        producer.flush();
        Exception first = failure.get();
        if (first != null) {
            throw new IllegalStateException(first);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
