package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

@DisplayName("A follower hears of an event that another process appends")
class FollowersTest {

    /** What a follower waits for by itself is far longer than what the tests allow. */
    private static final String PAUSE = "whyledger.ledger.pause=30s";

    private static final int SECONDS = 3;

    private final TestServer server = TestServer.quick();
    private final String database = server.newDatabase();
    private final TestLedger here = new TestLedger(settings());
    private final TestLedger elsewhere = new TestLedger(settings());
    private final BlockingStream<TrackedEventMessage<?>> follower =
            here.events().openStream(null);

    private String[] settings() {
        String[] settings = server.settings(database);
        String[] all = Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = PAUSE;
        return all;
    }

    @BeforeEach
    void listen() {
        await().until(() -> server.listeners(database) == 2);
    }

    @AfterEach
    void close() {
        follower.close();
        elsewhere.close();
        here.close();
        server.close();
    }

    @Test
    void byNotification() throws InterruptedException {
        hears(1);
        hears(2);
    }

    private void hears(int number) throws InterruptedException {
        assertThat(follower.hasNextAvailable(100, TimeUnit.MILLISECONDS)).isFalse();
        elsewhere.append("stream-" + number, 0, 1);
        assertThat(follower.hasNextAvailable(SECONDS, TimeUnit.SECONDS))
                .as("event %d within %d s", number, SECONDS)
                .isTrue();
        assertThat(follower.nextAvailable().getPayload()).isEqualTo("event 0");
    }

    @Test
    void whenTheConnectionThatListenedIsLost() throws InterruptedException {
        hears(1);
        server.terminateListeners(database);
        hears(2);
        await().until(() -> server.listeners(database) == 2);
        hears(3);
    }

    @Test
    void whileNoConnectionCanBeHadToListenOn() throws InterruptedException {
        hears(1);
        server.refuseConnections(database);
        server.terminateListeners(database);
        hears(2);
        await().during(3, TimeUnit.SECONDS).atMost(5, TimeUnit.SECONDS).until(() -> server.listeners(database) == 0);
        hears(3);
        server.acceptConnections(database);
    }

    /** As the driver keeps those that come with less than a millisecond between them to itself. */
    @Test
    void byFewNotificationsUnderLoadOfWhichTheLastTellsOfTheLastEvent() throws SQLException {
        int events = 300;
        List<String> positions = new ArrayList<>();
        try (Connection listening = server.connect(database);
                Statement statement = listening.createStatement()) {
            statement.execute("listen whyledger_ledger");
            long start = System.nanoTime();
            for (int number = 0; number < events; number++) {
                elsewhere.append("busy", number, 1);
            }
            await().until(() -> hear(listening, positions).contains(Integer.toString(events)));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

            assertThat(positions)
                    .as("in %d ms", millis)
                    .hasSizeLessThanOrEqualTo((int) millis / 10 + 1)
                    .endsWith(Integer.toString(events));
        }
    }

    private static List<String> hear(Connection listening, List<String> positions) throws SQLException {
        PGNotification[] heard = listening.unwrap(PGConnection.class).getNotifications(10);
        Arrays.stream(heard).map(PGNotification::getParameter).forEach(positions::add);
        return positions;
    }
}
