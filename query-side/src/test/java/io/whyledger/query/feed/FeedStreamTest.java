package io.whyledger.query.feed;

import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@QuerySideTest
@Timeout(60)
@DisplayName("A follower of the feed")
@TestPropertySource(
        properties = {
            "whyledger.query.feed.followers=3",
            "whyledger.query.feed.heartbeat=300ms",
            "whyledger.query.feed.patience=2s"
        })
@DirtiesContext
class FeedStreamTest {

    /** Much less than the container waits for a client that it is writing to. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @Autowired
    private FeedTail tail;

    @Value("${local.server.port}")
    private int port;

    @Test
    void goesOnAfterTheLastEventThatItReceived() {
        long seen = ledger.enter(registered("Seen"));
        ledger.enter(registered("Missed"));

        try (Followed stream = follow("", "Last-Event-ID", "" + seen)) {
            assertThat(stream.next("id:")).isEqualTo("id: " + seen);
            assertThat(stream.next("id:")).isEqualTo("id: " + (seen + 1));
            assertThat(stream.next("data:"))
                    .contains("\"name\":\"Missed\"", "\"sequence\":\"%020d\"".formatted(seen + 1));
            ledger.enter(registered("Live"));
            assertThat(stream.next("id:")).isEqualTo("id: " + (seen + 2));
        }
    }

    @Test
    void isToldEverythingFromTheBeginningInPagesInOrder() {
        long last = 0;
        for (int number = 0; number < 1_200; number++) {
            last = ledger.enter(registered("Many " + number));
        }

        List<String> ids = new ArrayList<>();
        try (Followed stream = follow("")) {
            while (ids.size() < last) {
                ids.add(stream.next("id:"));
                stream.next("data:");
            }
        }

        for (int position = 1; position <= last; position++) {
            assertThat(ids.get(position - 1)).isEqualTo("id: " + position);
        }
    }

    @Test
    void isToldOnlyNewsIfItSaysSo() {
        long seen = ledger.enter(registered("Old news"));

        try (Followed stream = follow("?after=newest")) {
            stream.next(": following");
            assertThat(stream.next("id:")).isEqualTo("id: " + seen);
            ledger.enter(registered("News"));
            assertThat(stream.next("data:")).contains("\"name\":\"News\"");
        }
    }

    @Test
    void learnsWhereToResumeThoughItsFilterLetsNothingThrough() {
        ledger.enter(registered("Some position"));

        try (Followed stream = follow("?after=newest&subject=technology/nothing-of-it")) {
            stream.next(": following");
            long last = ledger.enter(registered("Let through to nobody"));
            String id = stream.next("id:");
            while (!id.equals("id: " + last)) {
                id = stream.next("id:");
            }
        }
    }

    @Test
    void isRefusedWhenThereAreTooMany() {
        try (Followed one = follow("");
                Followed two = follow("");
                Followed three = follow("")) {
            for (Followed each : List.of(one, two, three)) {
                each.next(": following");
            }
            var refused = client.get("/api/feed/stream");

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("30");
            assertThat(refused.<String>at("$.type")).isEqualTo("urn:whyledger:problem:feed.too-many-followers");
            long last = ledger.enter(registered("Not to be waited for"));
            assertThat(client.get("/api/feed?wait=5&after=" + last).status()).isEqualTo(503);
        }
        await().atMost(Duration.ofSeconds(15)).until(() -> tail.followers() == 0);
    }

    /** It must neither hold a thread nor have anything kept for it. */
    @Test
    void thatReadsNothingHoldsUpNobodyAndIsDropped() throws IOException {
        ledger.enter(registered("Before the slow one"));
        try (Socket slow = new Socket("localhost", port)) {
            slow.setReceiveBufferSize(4_096);
            slow.getOutputStream()
                    .write("GET /api/feed/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> tail.followers() == 1);
            TechnologyId technology = TechnologyId.ofName("Before the slow one");
            for (int number = 1; number <= 4_000; number++) {
                ledger.enter(recorded(technology, number, "Size", Stance.NEUTRAL, "x".repeat(2_000)));
            }
            long last = ledger.enter(registered("After the slow one"));

            try (Followed quick = follow("?after=" + (last - 1))) {
                assertThat(quick.next("data:")).contains("After the slow one");
            }
            await().atMost(AT_ONCE).until(() -> threadsThatWrite().isEmpty());
            await().atMost(Duration.ofSeconds(20)).until(() -> tail.followers() == 0);
            await().atMost(AT_ONCE).until(() -> threadsThatWrite().isEmpty());
        }
    }

    private static List<String> threadsThatWrite() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> List.of(thread.getValue()).stream()
                        .anyMatch(frame -> frame.getClassName().startsWith("org.apache.")
                                && frame.getMethodName()
                                        .toLowerCase(Locale.ROOT)
                                        .matches(".*(write|flush).*")))
                .map(thread -> thread.getKey().getName())
                .toList();
    }

    @Test
    void thatWantsTheHeadersOnlyIsNotKept() {
        await().atMost(Duration.ofSeconds(15)).until(() -> tail.followers() == 0);

        var head = client.head("/api/feed/stream");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Type")).startsWith("text/event-stream");
        assertThat(tail.followers()).isZero();
    }

    @Test
    void thatHasGoneIsForgotten() throws IOException {
        InputStream stream = client.follow("/api/feed/stream?after=newest");
        await().until(() -> tail.followers() >= 1);
        stream.close();

        await().atMost(Duration.ofSeconds(15)).until(() -> tail.followers() == 0);
    }

    @Test
    void isSentAwayWhenTheApplicationStops() {
        try (Followed stream = follow("?after=newest")) {
            stream.next(": following");
            tail.stop();

            assertThat(stream.next("nothing begins like this")).isEqualTo("null");
            assertThat(client.get("/api/feed/stream").status()).isEqualTo(503);
        } finally {
            tail.start();
        }
    }

    @Test
    void leavesNoThreadBehind() {
        await().atMost(Duration.ofSeconds(15)).until(() -> lookers() == 0);
        try (Followed stream = follow("?after=newest")) {
            stream.next(": following");
            assertThat(lookers()).isEqualTo(1);
        }
        await().atMost(Duration.ofSeconds(15)).until(() -> lookers() == 0);
    }

    private static long lookers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("feed-tail-"))
                .count();
    }

    private Followed follow(String query, String... headers) {
        return new Followed(client.follow("/api/feed/stream" + query, headers));
    }
}
