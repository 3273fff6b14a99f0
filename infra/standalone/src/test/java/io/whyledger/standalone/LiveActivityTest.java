package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("The live activity")
class LiveActivityTest {

    @Autowired
    private Api api;

    @Test
    void tellsWhatHappensFromNowOn() {
        Answer before = api.register("Told before").expect(201);
        api.getAfter(before, "/api/activity").expect(200);

        try (Follower follower = new Follower(api.follow("/api/activity/stream"))) {
            follower.awaitLine(":following");
            Answer recorded = api.register("Told live").expect(201);

            follower.awaitLine("id:" + recorded.position());
            assertThat(follower.lines()).contains("event:activity");
            assertThat(follower.data()).anyMatch(data -> data.contains("ada registered Told live as a candidate"));
            assertThat(follower.data()).noneMatch(data -> data.contains("Told before"));
        }
    }

    @Test
    void goesOnWhereAReaderLeftOff() {
        Answer seen = api.register("Seen one").expect(201);
        Answer missed = api.register("Missed one").expect(201);
        Answer alsoMissed = api.register("Missed two").expect(201);

        try (Follower follower =
                new Follower(api.follow("/api/activity/stream", "Last-Event-ID", String.valueOf(seen.position())))) {
            follower.awaitLine("id:" + alsoMissed.position());

            assertThat(follower.lines().stream().filter(line -> line.startsWith("id:")))
                    .containsExactly("id:" + seen.position(), "id:" + missed.position(), "id:" + alsoMissed.position());
        }
    }

    @Test
    void tellsTwoReadersTheSame() {
        try (Follower one = new Follower(api.follow("/api/activity/stream"));
                Follower two = new Follower(api.follow("/api/activity/stream"))) {
            one.awaitLine(":following");
            two.awaitLine(":following");
            Answer recorded = api.register("Told to two").expect(201);

            one.awaitLine("id:" + recorded.position());
            two.awaitLine("id:" + recorded.position());
        }
    }

    @Test
    void refusesAPositionThatIsNone() {
        api.get("/api/activity/stream", "Last-Event-ID", "yesterday").expectProblem(400, "position.malformed");
    }

    /** Reads a stream of events on a thread of its own. */
    private static class Follower implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final InputStream stream;

        Follower(InputStream stream) {
            this.stream = stream;
            Thread reader = new Thread(this::read, "follower");
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException closed) {
                lines.add("closed");
            }
        }

        List<String> lines() {
            return lines;
        }

        List<String> data() {
            return lines.stream().filter(line -> line.startsWith("data:")).toList();
        }

        /** Waits for the line and for the rest of its event. */
        void awaitLine(String line) {
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                assertThat(lines).contains(line);
                assertThat(lines.get(lines.size() - 1)).isEmpty();
            });
        }

        @Override
        public void close() {
            try {
                stream.close();
            } catch (IOException alreadyClosed) {
                lines.add("closed");
            }
        }
    }
}
