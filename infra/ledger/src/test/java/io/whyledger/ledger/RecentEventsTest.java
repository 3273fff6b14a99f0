package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The newest events")
class RecentEventsTest {

    /** More than are kept. */
    private static final int MANY = 1_300;

    private final TestLedger ledger = TestLedger.embedded("recent");

    @AfterEach
    void close() {
        ledger.close();
    }

    private BlockingStream<TrackedEventMessage<?>> followerFrom(long position) {
        return ledger.events().openStream(new GlobalSequenceTrackingToken(position));
    }

    private static long next(BlockingStream<TrackedEventMessage<?>> follower) throws InterruptedException {
        assertThat(follower.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        return follower.nextAvailable().trackingToken().position().orElseThrow();
    }

    @Test
    void areReadOnceForAllFollowersAtTheEnd() throws InterruptedException {
        BlockingStream<TrackedEventMessage<?>> one = followerFrom(0);
        BlockingStream<TrackedEventMessage<?>> other = followerFrom(0);

        ledger.append("a", 0, 1);

        assertThat(one.nextAvailable()).isSameAs(other.nextAvailable());
    }

    @Test
    void areFollowedFromWhereSomebodyElseIsNotYet() throws InterruptedException {
        ledger.append("a", 0, 3);

        assertThat(next(followerFrom(2))).isEqualTo(3);
        assertThat(next(followerFrom(0))).isEqualTo(1);
        assertThat(next(followerFrom(1))).isEqualTo(2);
    }

    @Test
    void reachWhoIsFurtherBehindThanTheyAreKept() throws InterruptedException {
        BlockingStream<TrackedEventMessage<?>> slow = followerFrom(0);
        ledger.append("a", 0, 1);
        assertThat(next(slow)).isEqualTo(1);
        BlockingStream<TrackedEventMessage<?>> quick = followerFrom(1);

        for (int number = 1; number < MANY; number++) {
            ledger.append("a", number, 1);
            assertThat(next(quick)).isEqualTo(number + 1);
        }

        for (long position = 2; position <= MANY; position++) {
            assertThat(next(slow)).isEqualTo(position);
        }
    }

    @Test
    void reachEveryFollowerOnceAndInOrderWhileTheyAreAppended() {
        List<CompletableFuture<List<Long>>> followers = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> follow(number * 100L)))
                .toList();
        for (int number = 0; number < MANY; number++) {
            ledger.append("a", number, 1);
        }

        for (int number = 0; number < followers.size(); number++) {
            assertThat(followers.get(number).join())
                    .containsExactlyElementsOf(LongStream.rangeClosed(number * 100L + 1, MANY)
                            .boxed()
                            .toList());
        }
    }

    private List<Long> follow(long from) {
        List<Long> seen = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> follower = followerFrom(from)) {
            for (long position = from; position < MANY; position = seen.get(seen.size() - 1)) {
                seen.add(next(follower));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return seen;
    }
}
