package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRegistered;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.test.context.TestPropertySource;

@JourneyTest
@TestPropertySource(properties = {"whyledger.snapshots.every=50", "whyledger.snapshots.waiting=1"})
@DisplayName("A long stream")
class LongStreamTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private Api api;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private EventStore events;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    @Qualifier("ledgerJdbc")
    private JdbcClient ledger;

    @Autowired
    @Qualifier("snapshotExecutor")
    private ThreadPoolTaskExecutor snapshots;

    private final String slug = "pelican-" + NUMBERS.incrementAndGet();
    private final String stream = "technology/" + slug;
    private final TechnologyId id = TechnologyId.parse(slug);

    @Test
    void isLoadedFromFewEventsHoweverManyThereAre() {
        longStream(10_000);

        api.recordFinding(slug, "Fishes.").expect(201);
        awaitSnapshot();

        assertThat(eventsReadToLoad()).isLessThanOrEqualTo(50);
        for (int more = 0; more < 120; more++) {
            assertThat(api.recordFinding(slug, "Fishes " + more).expect(201).header("ETag"))
                    .isEqualTo("\"" + (10_001 + more) + "\"");
        }
        await().untilAsserted(() -> assertThat(eventsReadToLoad()).isLessThanOrEqualTo(51));
    }

    @Test
    void isKeptAsJsonThatPeopleCanRead() {
        longStream(60);
        api.recordFinding(slug, "Fishes.").expect(201);
        awaitSnapshot();

        byte[] payload = ledger.sql("select payload from snapshot where aggregate_identifier = ?")
                .param(stream)
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(payload, StandardCharsets.UTF_8)).contains("\"name\":\"Pelican\"", "\"f1\":{");
    }

    @Test
    void isLoadedFromAllItsEventsWhenItsSnapshotIsCorrupt() {
        longStream(60);
        api.recordFinding(slug, "Fishes.").expect(201);
        awaitSnapshot();
        alterSnapshot("payload", "{\"name\":\"Pelican\",\"findings\":17".getBytes(StandardCharsets.UTF_8));

        assertThat(eventsReadToLoad()).isEqualTo(61);
        api.recordFinding(slug, "Fishes.").expectProblem(409, "finding.already-recorded");
    }

    @Test
    void isLoadedFromAllItsEventsWhenItsSnapshotIsOfAnOlderAggregate() {
        longStream(60);
        api.recordFinding(slug, "Fishes.").expect(201);
        awaitSnapshot();
        alterSnapshot("payload_revision", "0");

        assertThat(eventsReadToLoad()).isEqualTo(61);
        api.recordFinding(slug, "Fishes.").expectProblem(409, "finding.already-recorded");
    }

    @Test
    void doesNotDisturbCommandsWhenNoSnapshotCanBeTaken() {
        CountDownLatch free = new CountDownLatch(1);
        try {
            occupied(free);
            longStream(60);

            api.recordFinding(slug, "Fishes.").expect(201);
            await().untilAsserted(() -> assertThat(outcomes("dropped")).isPositive());
        } finally {
            free.countDown();
        }

        api.recordFinding(slug, "Dives.").expect(201);
        awaitSnapshot();
    }

    @Test
    void goesOnWhenTakingItsSnapshotFails() {
        double before = outcomes("failed");
        longStream(60);
        ledger.sql("alter table snapshot rename to snapshot_away").update();
        try {
            api.recordFinding(slug, "Fishes.").expect(201);
            await().untilAsserted(() -> assertThat(outcomes("failed")).isGreaterThan(before));
            api.recordFinding(slug, "Dives.").expect(201);
        } finally {
            ledger.sql("alter table snapshot_away rename to snapshot").update();
        }
    }

    /** One task that runs and one that waits. */
    private void occupied(CountDownLatch free) {
        await().until(() -> snapshots.getActiveCount() == 0);
        for (int task = 0; task < 2; task++) {
            snapshots.execute(() -> {
                try {
                    free.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
            await().until(() -> snapshots.getActiveCount() == 1);
        }
    }

    private void longStream(int length) {
        List<DomainEventMessage<?>> all = IntStream.range(0, length)
                .<DomainEventMessage<?>>mapToObj(
                        number -> new GenericDomainEventMessage<>("Technology", stream, number, event(number)))
                .toList();
        for (int from = 0; from < length; from += 500) {
            engine.appendEvents(all.subList(from, Math.min(length, from + 500)));
        }
    }

    private TechnologyEvent event(int number) {
        FindingId f1 = FindingId.numbered(1);
        if (number == 0) {
            return new TechnologyRegistered(id, "Pelican", new Category("Tool"), null, null, null, null);
        } else if (number == 1) {
            return new FindingRecorded(id, f1, "Speed", Stance.STRENGTH, false, "1", List.of(), DAY, null);
        }
        return new FindingAmended(id, f1, "Speed", Stance.STRENGTH, "" + number, List.of(), DAY, "Measured", null);
    }

    /** The snapshot counts as one. */
    private long eventsReadToLoad() {
        return events.readEvents(stream).asStream().count();
    }

    private void awaitSnapshot() {
        await().untilAsserted(
                        () -> assertThat(ledger.sql("select count(*) from snapshot where aggregate_identifier = ?")
                                        .param(stream)
                                        .query(Long.class)
                                        .single())
                                .isEqualTo(1));
    }

    private void alterSnapshot(String column, Object value) {
        ledger.sql("update snapshot set " + column + " = ? where aggregate_identifier = ?")
                .params(value, stream)
                .update();
    }

    private double outcomes(String outcome) {
        Counter counter =
                meters.find("whyledger.snapshots").tag("outcome", outcome).counter();
        return counter == null ? 0 : counter.count();
    }
}
