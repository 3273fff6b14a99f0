package io.whyledger.projection.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.kafkabroker.FreePort;
import io.whyledger.kafkabroker.TrialBroker;
import io.whyledger.projection.kafka.KafkaClients;
import io.whyledger.projection.kafka.KafkaSettings;
import io.whyledger.projectiontest.Histories;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayName("The publisher")
class PublisherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static int port;
    private static int saslPort;
    private static TrialBroker broker;

    private final String topic = "events-" + NUMBER.incrementAndGet();
    private final List<Publisher> publishers = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private Map<String, Long> lengths = new HashMap<>();
    private EventStore ledger = emptyLedger();

    @BeforeAll
    static void startBroker() throws Exception {
        port = FreePort.find();
        saslPort = FreePort.find();
        broker = start();
    }

    /** It has a listener with passwords, too. */
    private static TrialBroker start() throws Exception {
        int controllerPort = FreePort.find();
        return TrialBroker.start(
                folder.resolve("kafka"),
                port,
                Map.of(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,SASL://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(port, saslPort, controllerPort),
                        "controller.quorum.voters",
                        "1@127.0.0.1:" + controllerPort,
                        "advertised.listeners",
                        "PLAINTEXT://127.0.0.1:%d,SASL://127.0.0.1:%d".formatted(port, saslPort),
                        "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,SASL:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                        "sasl.enabled.mechanisms",
                        "PLAIN",
                        "listener.name.sasl.plain.sasl.jaas.config",
                        "org.apache.kafka.common.security.plain.PlainLoginModule required user_whyledger=\"right\";"));
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @AfterEach
    void stopPublishers() {
        publishers.forEach(Publisher::stop);
    }

    private static EventStore emptyLedger() {
        return EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
    }

    private Publisher publisher(String... settings) {
        return publisher(ledger, settings);
    }

    private Publisher publisher(EventStore from, String... settings) {
        KafkaSettings all = settings(settings);
        Publisher publisher = new Publisher(
                all,
                new KafkaClients(all),
                from,
                new EventRecords(
                        new PublishedLanguage(person -> "p-1"),
                        new CloudEvents(URI.create("urn:test"), URI.create("urn:schemas/")),
                        topic,
                        all.partitions()),
                "process-" + publishers.size());
        publishers.add(publisher);
        publisher.start();
        return publisher;
    }

    private KafkaSettings settings(String... settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "whyledger.kafka.enabled", "true",
                "whyledger.kafka.bootstrap-servers", "127.0.0.1:" + port,
                "whyledger.kafka.topic", topic,
                "whyledger.kafka.positions-topic", "positions-of-" + topic,
                "whyledger.kafka.partitions", "3",
                "whyledger.kafka.retry", "100ms",
                "whyledger.kafka.retry-at-most", "1s",
                "whyledger.kafka.takeover", "3s"));
        for (String setting : settings) {
            all.put("whyledger.kafka." + setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }
        return new Binder(new MapConfigurationPropertySource(all))
                .bind("whyledger.kafka", KafkaSettings.class)
                .get();
    }

    /** Registers technologies and records findings of them in turn. */
    private void enter(int technologies, int findings) {
        for (int number = 0; number < technologies; number++) {
            if (!lengths.containsKey(id(number).value())) {
                enter(Histories.registered(name(number)));
            }
        }
        for (int finding = 0; finding < findings; finding++) {
            for (int number = 0; number < technologies; number++) {
                enter(Histories.recorded(
                        id(number),
                        lengths.get(id(number).value()).intValue(),
                        "Cost",
                        Stance.STRENGTH,
                        "It is cheap."));
            }
        }
    }

    private static String name(int number) {
        return "Technology " + number;
    }

    private static TechnologyId id(int number) {
        return TechnologyId.ofName(name(number));
    }

    private void enter(TechnologyEvent event) {
        String stream = event.technologyId().value();
        GenericDomainEventMessage<TechnologyEvent> message =
                new GenericDomainEventMessage<>("Technology", stream, lengths.merge(stream, 1L, Long::sum) - 1, event);
        ledger.publish(message);
        published.add(message.getIdentifier());
    }

    private static void awaitAll(Publisher publisher) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(publisher.status())
                .matches(it -> it.lag() == 0 && it.head() >= 0)
                .matches(it -> it.segments().stream()
                        .allMatch(segment -> segment.state().equals(PublisherSegment.PUBLISHING))));
    }

    private static String awaitError(Publisher publisher, String state) {
        return await().atMost(PATIENCE)
                .until(
                        () -> publisher.status().segments().stream()
                                .filter(it -> it.state().equals(state))
                                .map(PublisherSegment::error)
                                .filter(Objects::nonNull)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<CloudEvent> events() throws Exception {
        return Stream.events("127.0.0.1:" + port, topic);
    }

    private void expectExactly() throws Exception {
        Stream.expectExactly(published, events());
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port));
    }

    private static Producer<String, byte[]> producer(Map<String, Object> others) {
        Map<String, Object> properties = new HashMap<>(others);
        properties.put("bootstrap.servers", "127.0.0.1:" + port);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    @Nested
    class Publishing {

        @Test
        void putsEachEventOnceAndEachStreamInOrderIntoTheTopic() throws Exception {
            enter(10, 20);
            Publisher publisher = publisher("batch-size=17");
            enter(10, 20);

            awaitAll(publisher);
            expectExactly();
            assertThat(publisher.status().segments().get(0).published()).isEqualTo(published.size());
        }

        /** As it did before the publisher named partitions itself. */
        @Test
        void putsEachStreamIntoThePartitionThatKafkaChooses() throws Exception {
            enter(20, 0);
            awaitAll(publisher());

            String other = "other-" + topic;
            try (Admin admin = admin();
                    Producer<String, byte[]> producer = producer(Map.of())) {
                admin.createTopics(List.of(new NewTopic(other, 3, (short) 1)))
                        .all()
                        .get();
                for (ConsumerRecord<String, byte[]> record : Stream.records("127.0.0.1:" + port, topic)) {
                    assertThat(producer.send(new ProducerRecord<>(other, record.key(), record.value()))
                                    .get()
                                    .partition())
                            .isEqualTo(record.partition());
                }
            }
        }

        @Test
        void keepsEachStreamInItsPartitionWhenSomeAreAddedMeanwhile() throws Exception {
            enter(20, 0);
            Publisher publisher = publisher("properties.metadata.max.age.ms=200");
            awaitAll(publisher);
            try (Admin admin = admin()) {
                admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(12)))
                        .all()
                        .get();
            }

            for (int round = 0; round < 8; round++) {
                enter(20, 1);
                awaitAll(publisher);
                Thread.sleep(250);
            }

            Map<String, Set<Integer>> partitions = Stream.records("127.0.0.1:" + port, topic).stream()
                    .collect(Collectors.groupingBy(
                            ConsumerRecord::key, Collectors.mapping(ConsumerRecord::partition, Collectors.toSet())));
            assertThat(partitions).hasSize(20).allSatisfy((stream, those) -> assertThat(those)
                    .hasSize(1));
            publisher.stop();
            assertThat(awaitError(publisher("partitions=12"), PublisherSegment.REFUSED))
                    .contains("had 3 partitions");
        }

        /** Brokers refuse records of the future, and all that is sent together with one. */
        @Test
        void goesOnAfterAnEventThatAWrongClockPutIntoTheFuture() throws Exception {
            enter(1, 0);
            Instant future = Instant.now().plus(Duration.ofDays(300)).truncatedTo(ChronoUnit.MILLIS);
            GenericDomainEventMessage<?> message = new GenericDomainEventMessage<>(
                    "Technology",
                    id(1).value(),
                    0,
                    Histories.registered(name(1)),
                    MetaData.emptyInstance(),
                    "of-the-future",
                    future);
            ledger.publish(message);
            published.add(message.getIdentifier());
            enter(1, 1);

            awaitAll(publisher());
            expectExactly();
            assertThat(events())
                    .filteredOn(it -> it.getId().equals("of-the-future"))
                    .extracting(it -> it.getTime().toInstant())
                    .containsExactly(future);
        }

        @Test
        void makesCloudEventsThatOthersCanRead() throws Exception {
            enter(1, 0);

            awaitAll(publisher());
            CloudEvent event = events().get(0);
            assertThat(event.getType()).isEqualTo("io.whyledger.technology.registered.v1");
            assertThat(event.getSource()).hasToString("urn:test");
            assertThat(event.getSubject()).isEqualTo(id(0).value());
            assertThat(event.getExtension("partitionkey")).isEqualTo(id(0).value());
            assertThat(event.getExtension("sequence")).isEqualTo("0".repeat(20));
            assertThat(event.getDataContentType()).isEqualTo("application/json");
            assertThat(event.getDataSchema()).hasToString("urn:schemas/io.whyledger.technology.registered.v1.json");
            assertThat(event.getData().toBytes())
                    .asString(StandardCharsets.UTF_8)
                    .contains("\"name\":\"Technology 0\"");
        }

        @Test
        void goesOnWhereItStopped() throws Exception {
            enter(5, 5);
            Publisher first = publisher();
            awaitAll(first);
            first.stop();
            enter(5, 5);

            awaitAll(publisher());
            expectExactly();
        }

        @Test
        void isDividedBetweenSegments() throws Exception {
            enter(20, 10);

            Publisher publisher = publisher("segments=3");
            awaitAll(publisher);
            enter(20, 10);
            awaitAll(publisher);
            expectExactly();
            assertThat(publisher.status().segments())
                    .extracting(PublisherSegment::published)
                    .allMatch(it -> it > 0);
        }

        @Test
        void leavesOutWhatAKilledProcessHadNotCommitted() throws Exception {
            enter(1, 1);
            Publisher killed = publisher();
            awaitAll(killed);
            killed.stop();
            Producer<String, byte[]> zombie = producer(Map.of("transactional.id", topic + "-0"));
            zombie.initTransactions();
            zombie.beginTransaction();
            zombie.send(new ProducerRecord<>(topic, id(0).value(), new byte[10]))
                    .get();
            enter(1, 1);

            awaitAll(publisher());
            expectExactly();
            assertThatExceptionOfType(RuntimeException.class).isThrownBy(zombie::commitTransaction);
            zombie.close(Duration.ZERO);
        }

        @Test
        void isNotDisturbedByRecordsOfOthers() throws Exception {
            enter(2, 2);
            Publisher first = publisher();
            awaitAll(first);
            first.stop();
            try (Producer<String, byte[]> other = producer(Map.of())) {
                other.send(new ProducerRecord<>(topic, "foreign", new byte[] {1}))
                        .get();
                for (byte[] value : new byte[][] {"{".getBytes(StandardCharsets.UTF_8), new byte[0], null}) {
                    other.send(new ProducerRecord<>("positions-of-" + topic, topic + "/0", value))
                            .get();
                }
                other.send(new ProducerRecord<>("positions-of-" + topic, topic + "/x", new byte[0]))
                        .get();
            }
            enter(2, 2);

            awaitAll(publisher());
            List<CloudEvent> ours = Stream.records("127.0.0.1:" + port, topic).stream()
                    .filter(it -> !it.key().equals("foreign"))
                    .map(it -> io.cloudevents.kafka.KafkaMessageFactory.createReader(it)
                            .toEvent())
                    .toList();
            Stream.expectExactly(published, ours);
        }
    }

    @Nested
    class WithoutABroker {

        @Test
        void waitsAndCatchesUpOnceItIsBack() throws Exception {
            enter(3, 3);
            Publisher publisher = publisher();
            awaitAll(publisher);

            broker.close();
            try {
                enter(3, 30);
                assertThat(awaitError(publisher, PublisherSegment.RETRYING)).isNotBlank();
                assertThat(publisher.status().lag()).isPositive();
            } finally {
                broker = start();
            }
            awaitAll(publisher);
            expectExactly();
        }

        @Test
        void triesAnUnknownHostAgainAndSaysSo() {
            Publisher publisher = publisher("bootstrap-servers=nowhere.invalid:9092");

            assertThat(awaitError(publisher, PublisherSegment.RETRYING)).contains("bootstrap");
        }

        @Test
        void triesWrongCredentialsAgainAndSaysSo() throws Exception {
            enter(1, 1);
            assertThat(awaitError(publisher(sasl("wrong")), PublisherSegment.RETRYING))
                    .contains("Authentication");

            awaitAll(publisher(sasl("right")));
            expectExactly();
        }

        private static String[] sasl(String password) {
            return new String[] {
                "bootstrap-servers=127.0.0.1:" + saslPort,
                "properties.security.protocol=SASL_PLAINTEXT",
                "properties.sasl.mechanism=PLAIN",
                "properties.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required"
                        + " username=\"whyledger\" password=\"" + password + "\";"
            };
        }

        @Test
        void stopsSoonHoweverManySegmentsThereAre() {
            Publisher publisher = publisher("bootstrap-servers=127.0.0.1:1", "segments=8");
            awaitError(publisher, PublisherSegment.RETRYING);

            long start = System.nanoTime();
            publisher.stop();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Nested
    class WithAnother {

        @Test
        void standsByUntilTheOtherNoLongerGetsOn() throws Exception {
            Publisher first = publisher();
            enter(5, 5);
            awaitAll(first);
            Publisher second = publisher();
            enter(5, 5);
            awaitAll(second);

            enter(5, 200);
            await().atMost(PATIENCE).until(() -> first.status().isAny(PublisherSegment.STANDING_BY));
            awaitAll(second);
            await().during(Duration.ofSeconds(5)).atMost(PATIENCE).untilAsserted(() -> {
                assertThat(first.status().isAny(PublisherSegment.STANDING_BY)).isTrue();
                assertThat(second.status().isAny(PublisherSegment.PUBLISHING)).isTrue();
            });

            second.stop();
            enter(5, 5);
            awaitAll(first);
            expectExactly();
        }

        @Test
        void doesNotWaitForATransactionThatTheOtherLeftOpen() throws Exception {
            enter(1, 1);
            Publisher publisher = publisher();
            awaitAll(publisher);
            Producer<String, byte[]> other = producer(Map.of("transactional.id", topic + "-0"));
            other.initTransactions();
            other.beginTransaction();
            other.send(new ProducerRecord<>("positions-of-" + topic, topic + "/0", new byte[] {1}))
                    .get();
            enter(1, 1);

            // Kafka itself ends such a transaction after a minute.
            await().atMost(Duration.ofSeconds(25))
                    .untilAsserted(() -> assertThat(publisher.status().lag()).isZero());
            expectExactly();
            other.close(Duration.ZERO);
        }
    }

    @Nested
    class Refusing {

        @BeforeEach
        void publishSome() {
            enter(3, 3);
            Publisher before = publisher();
            awaitAll(before);
            before.stop();
        }

        @Test
        void toPublishAgainWhenItsPositionsAreGoneUnlessAnOperatorWantsIt() throws Exception {
            delete("positions-of-" + topic);
            enter(3, 3);

            Publisher publisher = publisher();
            assertThat(awaitError(publisher, PublisherSegment.REFUSED)).contains("positions-of-" + topic, "republish");
            assertThat(events()).hasSize(12);

            publisher.republish(topic, "The topic of positions was deleted.");
            awaitAll(publisher);
            assertThat(events()).hasSize(12 + 21);
            assertThat(events().subList(0, 33)).extracting(CloudEvent::getId).containsAll(published);
        }

        @Test
        void toRepublishForAnotherTopic() {
            Publisher publisher = publisher();
            awaitAll(publisher);

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> publisher.republish("another", "by mistake"))
                    .withMessageContaining(topic);
        }

        @Test
        void aTopicThatWasDeleted() throws Exception {
            delete(topic);

            assertThat(awaitError(publisher(), PublisherSegment.REFUSED)).contains("deleted");
        }

        @Test
        void aTopicThatWasMadeAnewWithRecordsOfOthers() throws Exception {
            delete(topic);
            create(topic);
            sendForeign();

            assertThat(awaitError(publisher(), PublisherSegment.REFUSED))
                    .contains("12 events were published", "never had more than 1 records");
        }

        @Test
        void aTopicThatIsMadeAnewMeanwhile() throws Exception {
            Publisher publisher = publisher("properties.metadata.max.age.ms=200", "retry-at-most=60s");
            enter(1, 1);
            awaitAll(publisher);
            delete(topic);
            create(topic);
            for (int number = 0; number < 20; number++) {
                sendForeign();
            }
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            enter(1, 1);

            assertThat(awaitError(publisher, PublisherSegment.REFUSED)).contains("made anew", "republish");
            assertThat(Stream.records("127.0.0.1:" + port, topic))
                    .extracting(ConsumerRecord::key)
                    .containsOnly("foreign");
        }

        @Test
        void anotherNumberOfPartitions() {
            assertThat(awaitError(publisher("partitions=5"), PublisherSegment.REFUSED))
                    .contains("has 3 partitions", "whyledger.kafka.partitions=3");
        }

        @Test
        void partitionsThatWereAddedLater() throws Exception {
            try (Admin admin = admin()) {
                admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(4)))
                        .all()
                        .get();
            }

            Publisher four = publisher("partitions=4");
            assertThat(awaitError(four, PublisherSegment.REFUSED)).contains("had 3 partitions");
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> four.republish(topic, "There are four now."))
                    .withMessageContaining("had 3 partitions");
            assertThat(events()).hasSameSizeAs(published);
        }

        @Test
        void anotherNumberOfSegments() {
            assertThat(awaitError(publisher("segments=2"), PublisherSegment.REFUSED))
                    .contains("in 1 segments");
        }

        @Test
        void anotherNumberOfSegmentsUnlessAnOperatorWantsIt() throws Exception {
            Publisher three = publisher("segments=3");
            awaitError(three, PublisherSegment.REFUSED);
            three.republish(topic, "One segment is too slow.");
            awaitAll(three);
            assertThat(events()).hasSize(2 * published.size());
            three.stop();
            enter(3, 3);
            Publisher again = publisher("segments=3");
            awaitAll(again);
            assertThat(events()).hasSize(12 + published.size());

            Publisher one = publisher();
            assertThat(awaitError(one, PublisherSegment.REFUSED)).contains("in 3 segments");
            await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(() -> again.status().segments().stream()
                    .allMatch(it -> it.state().equals(PublisherSegment.PUBLISHING)));
            one.republish(topic, "One segment was fast enough.");
            awaitAll(one);
            enter(3, 3);
            awaitAll(one);
            await().atMost(PATIENCE).until(() -> !again.status().isAny(PublisherSegment.PUBLISHING));
            one.stop();
            again.stop();
            enter(3, 3);
            awaitAll(publisher());
            Map<String, Long> times =
                    events().stream().collect(Collectors.groupingBy(CloudEvent::getId, Collectors.counting()));
            assertThat(published.subList(0, 12)).allMatch(id -> times.get(id) == 3);
            assertThat(published.subList(12, 21)).allMatch(id -> times.get(id) == 2);
            assertThat(published.subList(21, 39)).allMatch(id -> times.get(id) == 1);
            assertThat(times).hasSize(39);
        }

        @Test
        void anOlderLedger() {
            assertThat(awaitError(publisher(emptyLedger()), PublisherSegment.REFUSED))
                    .contains("older");
        }

        @Test
        void anotherLedger() {
            ledger = emptyLedger();
            lengths = new HashMap<>();
            enter(3, 20);

            Publisher publisher = publisher();
            assertThat(awaitError(publisher, PublisherSegment.REFUSED)).contains("another ledger");
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> publisher.republish(topic, "It says so for other cases."))
                    .withMessageContaining("another ledger");
        }

        @Test
        void aTopicThatForgetsEventsByKey() throws Exception {
            configure(topic, "cleanup.policy", "compact");

            assertThat(awaitError(publisher(), PublisherSegment.REFUSED)).contains("cleanup.policy=compact");
        }

        @Test
        void anEventThatIsTooLargeAndGoesOnOnceItIsNot() throws Exception {
            configure(topic, "max.message.bytes", "200000");
            enter(2, 2);
            enter(Histories.recorded(id(0), 90, "Cost", Stance.STRENGTH, "x".repeat(300_000)));
            String tooLarge = published.get(published.size() - 1);
            int before = published.size() - 1;
            enter(2, 2);

            Publisher publisher = publisher();
            assertThat(awaitError(publisher, PublisherSegment.REFUSED))
                    .contains(tooLarge, "max.message.bytes")
                    .doesNotContain("xxx");
            assertThat(events()).hasSize(before);

            configure(topic, "max.message.bytes", "1000000");
            awaitAll(publisher);
            expectExactly();
        }

        @Test
        void aTopicThatTakesLessThanIsSentTogether() throws Exception {
            configure(topic, "max.message.bytes", "2000");
            enter(2, 2);

            assertThat(awaitError(publisher(), PublisherSegment.REFUSED))
                    .contains("max.message.bytes", "batch.size=2000");

            configure(topic, "max.message.bytes", "1000000");
            awaitAll(publisher());
            expectExactly();
        }

        @Test
        void anEventThatTheClientDoesNotTake() throws Exception {
            enter(Histories.recorded(id(0), 90, "Cost", Stance.STRENGTH, "x".repeat(9000)));

            assertThat(awaitError(publisher("properties.max.request.size=5000"), PublisherSegment.REFUSED))
                    .contains("max.request.size");
            awaitAll(publisher());
            expectExactly();
        }

        private void configure(String topic, String name, String value) throws Exception {
            try (Admin admin = admin()) {
                admin.incrementalAlterConfigs(Map.of(
                                new ConfigResource(ConfigResource.Type.TOPIC, topic),
                                List.of(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET))))
                        .all()
                        .get();
            }
        }

        private void create(String topic) throws Exception {
            try (Admin admin = admin()) {
                admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                        .all()
                        .get();
            }
        }

        private void sendForeign() throws Exception {
            try (Producer<String, byte[]> other = producer(Map.of())) {
                other.send(new ProducerRecord<>(topic, "foreign", new byte[] {1}))
                        .get();
            }
        }

        private void delete(String topic) throws Exception {
            try (Admin admin = admin()) {
                admin.deleteTopics(List.of(topic)).all().get();
                await().atMost(PATIENCE)
                        .until(() -> !admin.listTopics().names().get().contains(topic));
            }
        }
    }

    @Test
    void refusesATopicWithRecordsOfOthersBeforeItsFirstEvent() throws Exception {
        try (Admin admin = admin();
                Producer<String, byte[]> other = producer(Map.of())) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
            other.send(new ProducerRecord<>(topic, "foreign", new byte[] {1})).get();
        }
        enter(1, 1);

        assertThat(awaitError(publisher(), PublisherSegment.REFUSED)).contains("has records");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void findsThePositionsBehindManyOthers(int segments) throws Exception {
        enter(9, 1);
        Publisher first = publisher("segments=" + segments);
        awaitAll(first);
        first.stop();
        try (Producer<String, byte[]> other = producer(Map.of())) {
            for (int number = 0; number < 2_000; number++) {
                other.send(new ProducerRecord<>("positions-of-" + topic, "another-topic/0", new byte[] {1}));
            }
        }
        enter(9, 1);

        awaitAll(publisher("segments=" + segments));
        expectExactly();
    }
}
