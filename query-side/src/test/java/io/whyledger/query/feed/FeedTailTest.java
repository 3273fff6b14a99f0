package io.whyledger.query.feed;

import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.QuerySideTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
@DisplayName("The tail of the feed")
class FeedTailTest {

    private static final FeedSettings SETTINGS =
            new FeedSettings(Duration.ofMillis(10), Duration.ofSeconds(1), Duration.ofSeconds(1), 2, 5);

    @Autowired
    private Ledger ledger;

    @Autowired
    private FeedReader reader;

    private FeedTail tail;

    @BeforeEach
    void start() {
        tail = new FeedTail(reader, SETTINGS);
        tail.start();
    }

    @AfterEach
    void stop() {
        tail.stop();
    }

    @Test
    void tellsTheOthersThoughOneFailsWheneverItIsCalled() {
        long before = ledger.enter(registered("Before the failing ones"));
        Told failsToTake = new Told(before) {
            @Override
            public void take(FeedPage page) {
                throw new IllegalStateException("take");
            }
        };
        Told failsToTick = new Told(before) {
            @Override
            public void tick() {
                throw new IllegalStateException("tick");
            }
        };
        Told well = new Told(before);
        List.of(failsToTake, failsToTick, well).forEach(tail::follow);

        long last = ledger.enter(registered("Told 1"), registered("Told 2"), registered("Told 3"));

        await().until(() -> well.position() == last);
        assertThat(well.told).containsExactly(last - 2, last - 1, last);
        assertThat(tail.followers()).isEqualTo(1);
    }

    private static class Told implements FeedFollower {

        private final List<Long> told = new CopyOnWriteArrayList<>();
        private volatile long position;

        Told(long position) {
            this.position = position;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public FeedFilter filter() {
            return new FeedFilter(Set.of(), Set.of());
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void take(FeedPage page) {
            page.events().forEach(event -> told.add(event.position()));
            position = page.upTo();
        }

        @Override
        public void tick() {
            // It does nothing at a time.
        }

        @Override
        public void end() {
            // Nobody waits for it.
        }
    }
}
