package io.whyledger.projection.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of a view that has handlers for texts, not for numbers. */
class RelevantEventsTest {

    private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor();
    private final ReadOn readOn = new ReadOn(threads);
    private final AtomicLong clock = new AtomicLong();
    private final Ledger ledger = new Ledger();
    private final RelevantEvents events = new RelevantEvents(ledger, String.class::equals, readOn, clock::get);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whatIsHandledIsGivenInItsOrderAndTheRestIsPassedOver() throws InterruptedException {
        ledger.append(1, "a", 2, 3, "b", 4);

        assertThat(events.nextAvailable().getPayload()).isEqualTo(1);
        assertThat(events.nextAvailable().getPayload()).isEqualTo("a");
        assertThat(events.nextAvailable().getPayload()).isEqualTo("b");
        assertThat(events.peek()).isEmpty();
        assertThat(events.hasNextAvailable(0, TimeUnit.NANOSECONDS)).isFalse();
    }

    @Test
    void theNewestIsGivenWhenSomeTimeHasPassedThoughItIsNotHandled() throws InterruptedException {
        ledger.append(1, 2);
        assertThat(events.nextAvailable().getPayload()).isEqualTo(1);
        assertThat(events.peek()).isEmpty();
        ledger.append(3);

        clock.addAndGet(RelevantEvents.PAUSE - 1);
        assertThat(events.peek()).isEmpty();
        clock.incrementAndGet();

        assertThat(events.nextAvailable().getPayload()).isEqualTo(3);
        assertThat(ledger.isEmpty()).isTrue();
    }

    @Test
    void theReaderIsCalledForWhatIsHeldBackOnceAndAgainForTheNext() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        readOn.add(calls::incrementAndGet);
        for (int round = 1; round <= 2; round++) {
            ledger.append(round);
            assertThat(events.nextAvailable().getPayload()).isEqualTo(round);
            ledger.append(0);
            assertThat(events.peek()).isEmpty();
            assertThat(events.peek()).isEmpty();

            await().until(calls::get, Integer.valueOf(round)::equals);
            clock.addAndGet(RelevantEvents.PAUSE);
            assertThat(events.nextAvailable().getPayload()).isEqualTo(0);
            clock.addAndGet(RelevantEvents.PAUSE);
        }
        assertThat(calls).hasValue(2);
    }

    @Test
    void holdsBackWhileTheThreadsOfTheViewsAreShutDown() throws InterruptedException {
        ledger.append(1);
        assertThat(events.nextAvailable().getPayload()).isEqualTo(1);
        threads.shutdown();
        ledger.append(2);

        assertThat(events.peek()).isEmpty();
        assertThat(events.hasNextAvailable(0, TimeUnit.NANOSECONDS)).isFalse();
    }

    @Test
    void aLongStretchThatIsNotHandledMovesTheTokenNowAndThen() throws InterruptedException {
        ledger.append(1, 2, 3);
        assertThat(events.nextAvailable().getPayload()).isEqualTo(1);

        clock.addAndGet(RelevantEvents.PAUSE);

        assertThat(events.nextAvailable().getPayload()).isEqualTo(2);
    }

    private static final class Ledger implements BlockingStream<TrackedEventMessage<?>> {

        private final Deque<TrackedEventMessage<?>> events = new ArrayDeque<>();
        private long position;

        private void append(Object... payloads) {
            for (Object payload : payloads) {
                events.add(new GenericTrackedEventMessage<>(
                        new GlobalSequenceTrackingToken(++position), new GenericEventMessage<>(payload)));
            }
        }

        private boolean isEmpty() {
            return events.isEmpty();
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(events.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return !events.isEmpty();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return events.remove();
        }

        @Override
        public void close() {
            events.clear();
        }
    }
}
