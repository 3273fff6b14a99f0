package io.whyledger.query.activity;

import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
class ActivityApiTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @Autowired
    private ActivityTail tail;

    @Nested
    class ListingActivity {

        @Test
        void tellsTheNewestFirst() {
            long last = ledger.tell(registered("Earlier"), registered("Later"));

            Answer answer = client.get("/api/activity?size=2");

            assertThat(answer.<List<String>>at("$.items[*].subjectName")).containsExactly("Later", "Earlier");
            assertThat(answer.<Integer>at("$.items[0].position")).isEqualTo((int) last);
            assertThat(answer.<String>at("$.items[0].sentence"))
                    .isEqualTo("ada registered Later as a candidate under Programming language");
        }

        @Test
        void canBeNarrowedDown() {
            ledger.tell(registered("Narrow"));

            assertThat(client.get("/api/activity?subject=technology/narrow&actor=ada")
                            .<List<String>>at("$.items[*].kind"))
                    .containsExactly("TechnologyRegistered");
            assertThat(client.get("/api/activity?subject=technology/narrow&actor=grace")
                            .<Integer>at("$.total"))
                    .isZero();
        }
    }

    @Nested
    @Timeout(20)
    class FollowingActivity {

        @Test
        void goesOnAfterTheLastEventThatWasReceived() throws IOException {
            long seen = ledger.tell(registered("Seen"));
            ledger.tell(registered("Missed"));

            try (InputStream stream = client.follow("/api/activity/stream", "Last-Event-ID", String.valueOf(seen))) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                assertThat(next(lines, "id:")).isEqualTo("id:" + seen);
                assertThat(next(lines, "id:")).isEqualTo("id:" + (seen + 1));
                assertThat(next(lines, "event:")).isEqualTo("event:activity");
                assertThat(next(lines, "data:")).contains("\"subjectName\":\"Missed\"");

                ledger.tell(registered("Live"));
                assertThat(next(lines, "data:")).contains("\"subjectName\":\"Live\"");
            }
        }

        @Test
        void tellsOnlyNewsToThoseWhoHaveReceivedNothing() throws IOException {
            long seen = ledger.tell(registered("Old news"));

            try (InputStream stream = client.follow("/api/activity/stream")) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
                next(lines, ":following");
                assertThat(next(lines, "id:")).isEqualTo("id:" + seen);
                ledger.tell(registered("News"));
                assertThat(next(lines, "data:")).contains("\"subjectName\":\"News\"");
            }
        }

        @Test
        void isNotBegunForAClientThatWantsTheHeadersOnly() {
            int before = tail.subscribers();

            Answer head = client.head("/api/activity/stream");

            assertThat(head.status()).isEqualTo(200);
            assertThat(head.header("Content-Type")).startsWith("text/event-stream");
            assertThat(tail.subscribers()).isEqualTo(before);
        }

        @Test
        void endsForAClientThatHasGone() throws IOException {
            InputStream stream = client.follow("/api/activity/stream");
            Awaitility.await().until(() -> tail.subscribers() >= 1);
            stream.close();

            Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> {
                ledger.tell(registered("Unread"));
                return tail.subscribers() == 0;
            });
        }

        @Test
        void refusesAPositionThatIsNone() {
            assertThat(client.get("/api/activity/stream", "Last-Event-ID", "latest")
                            .status())
                    .isEqualTo(400);
        }

        private static String next(BufferedReader lines, String start) throws IOException {
            String line = lines.readLine();
            while (line != null && !line.startsWith(start)) {
                line = lines.readLine();
            }
            return String.valueOf(line);
        }
    }
}
