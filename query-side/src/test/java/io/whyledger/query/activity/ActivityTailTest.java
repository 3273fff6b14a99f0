package io.whyledger.query.activity;

import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.whyledger.projection.activity.ActivityViews;
import io.whyledger.projection.progress.ViewProgress;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.QuerySideTest;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@QuerySideTest
class ActivityTailTest {

    private static final LiveSettings SETTINGS = new LiveSettings(Duration.ofMillis(10), Duration.ofMillis(100), 2, 2);

    @Autowired
    private Ledger ledger;

    @Autowired
    private ActivityViews views;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcClient jdbc;

    private ActivityTail tail;
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() {
        tail = new ActivityTail(views, progress, SETTINGS);
        tail.start();
    }

    @AfterEach
    void stop() {
        tail.stop();
    }

    @Test
    void whatWasMissedIsToldInOrderHoweverMuchItIs() {
        long before = ledger.tell(registered("Before"));
        ledger.tell(registered("1"), registered("2"), registered("3"), registered("4"), registered("5"));

        tail.subscribe(before, this::remember);

        await().untilAsserted(() -> assertThat(told).containsExactly("1", "2", "3", "4", "5"));
    }

    @Test
    void nobodyIsTakenAnyMoreOnceItStops() {
        tail.stop();

        assertThatThrownBy(() -> tail.subscribe(0, this::remember)).isInstanceOf(TooManySubscribers.class);
    }

    @Test
    void whatAnotherSegmentMayStillPutBeforeItIsNotToldYet() {
        long before = ledger.tell(registered("Before the segment fell behind"));
        jdbc.sql("insert into TokenEntry (processorName, segment, owner, timestamp, position) values (?, 1, ?, ?, ?)")
                .params("activity@1", "another process", Instant.now().toString(), before)
                .update();
        try {
            tail.subscribe(before, this::remember);
            ledger.enter(registered("Too early"));
            await().until(() -> views.newestPosition() > before);

            assertThat(tail.newestPosition()).isEqualTo(before);
            await().during(Duration.ofMillis(300)).until(told::isEmpty);
        } finally {
            jdbc.sql("delete from TokenEntry where processorName = ? and segment = 1")
                    .param("activity@1")
                    .update();
        }

        await().untilAsserted(() -> assertThat(told).containsExactly("Too early"));
    }

    @Test
    void aSlowSubscriberHoldsUpNobodyAndMissesNothing() {
        long before = ledger.tell(registered("Before the slow one"));
        CountDownLatch blocked = new CountDownLatch(1);
        List<String> toldSlowly = new CopyOnWriteArrayList<>();
        tail.subscribe(before, entries -> {
            await().until(() -> blocked.getCount() == 0);
            entries.forEach(entry -> toldSlowly.add(entry.subjectName()));
        });
        tail.subscribe(before, this::remember);

        ledger.tell(registered("One"));
        ledger.tell(registered("Two"));
        await().untilAsserted(() -> assertThat(told).containsExactly("One", "Two"));
        assertThat(toldSlowly).isEmpty();

        blocked.countDown();
        await().untilAsserted(() -> assertThat(toldSlowly).containsExactly("One", "Two"));
    }

    @Test
    void aSubscriberThatThrowsIsForgottenAndToldSo() {
        AtomicBoolean ended = new AtomicBoolean();
        tail.subscribe(views.newestPosition(), new ActivitySubscriber() {
            @Override
            public void accept(List<ActivityEntry> entries) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void ended() {
                ended.set(true);
            }
        });

        await().untilAsserted(() -> assertThat(tail.subscribers()).isZero());
        assertThat(ended).isTrue();
    }

    @Test
    void silenceIsToldToo() {
        CountDownLatch heartbeats = new CountDownLatch(2);
        tail.subscribe(views.newestPosition(), entries -> {
            if (entries.isEmpty()) {
                heartbeats.countDown();
            }
        });

        await().until(() -> heartbeats.getCount() == 0);
    }

    @Test
    void thereAreOnlySoManySubscribersAndAPlaceIsFreedByClosing() throws IOException {
        Closeable first = tail.subscribe(0, entries -> {});
        tail.subscribe(0, entries -> {});
        assertThatThrownBy(() -> tail.subscribe(0, entries -> {})).isInstanceOf(TooManySubscribers.class);

        first.close();
        tail.subscribe(0, entries -> {});
        assertThat(tail.subscribers()).isEqualTo(2);
    }

    @Test
    void nobodyIsReadForWhenNobodyListens() throws IOException {
        Closeable only = tail.subscribe(views.newestPosition(), entries -> {});
        await().until(() -> pollers() == 1);

        only.close();

        await().until(() -> pollers() == 0);
    }

    private static long pollers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("activity-tail-"))
                .count();
    }

    private void remember(List<ActivityEntry> entries) {
        entries.forEach(entry -> told.add(entry.subjectName()));
    }
}
