package io.whyledger.ledger.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whyledger.ledger.TestLedger;
import io.whyledger.ledger.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When connections are lost, an append")
class LostConnectionsTest {

    private static final int WRITERS = 16;
    private static final int KILLS = 25;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestServer server = TestServer.quick();
    private final String database = server.newDatabase();
    private final TestLedger ledger = new TestLedger(server.settings(database));

    @AfterEach
    void close() {
        ledger.close();
        server.close();
    }

    @Test
    void succeedsExactlyWhenItIsStored() throws Exception {
        Map<String, Optional<SQLException>> outcomes = new ConcurrentHashMap<>();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> running = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "writer-" + writer + "-";
            running.add(writers.submit(() -> appendUntilInterrupted(name, outcomes)));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            int before = outcomes.size();
            await().pollInterval(Duration.ofMillis(2)).until(() -> outcomes.size() > before);
            server.terminateConnections(database);
        }
        writers.shutdownNow();
        assertThat(writers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        for (Future<?> writer : running) {
            writer.get();
        }

        List<String> succeeded = outcomes.keySet().stream()
                .filter(stream -> outcomes.get(stream).isEmpty())
                .toList();
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(succeeded);
        assertThat(outcomes.values().stream().flatMap(Optional::stream))
                .as("the server is back at once, so every fate is known")
                .noneMatch(AppendFateUnknown.class::isInstance);
    }

    private void appendUntilInterrupted(String name, Map<String, Optional<SQLException>> outcomes) {
        GroupCommit commits = ledger.bean(GroupCommit.class);
        for (int number = 0; !Thread.currentThread().isInterrupted(); number++) {
            try {
                commits.append(Appending.eventsOf(name + number, 0, 1));
                outcomes.put(name + number, Optional.empty());
            } catch (SQLException refused) {
                outcomes.put(name + number, Optional.of(refused));
            }
        }
    }

    private List<String> stored() {
        return ledger.jdbc()
                .sql("select aggregate_identifier from event")
                .query(String.class)
                .list();
    }

    @Test
    void hasAnUnknownFateOnlyIfItWasInFlightWhenTheDatabaseWentAway() throws SQLException {
        HeldStatement statement = new HeldStatement(new PostgreSqlAppend());
        try (GroupCommit commits = new GroupCommit(
                        ledger.dataSource(),
                        statement,
                        new Arrivals(),
                        TestLedger.settings(Duration.ofSeconds(1)),
                        new SimpleMeterRegistry());
                Connection foreign = server.connect(database)) {
            commits.start();
            Appending.to(commits, Appending.eventsOf("first", 0, 1));
            statement.awaitGroups(1);
            List<Appending> inFlight = IntStream.range(0, 20)
                    .mapToObj(number -> Appending.to(commits, Appending.eventsOf("stream-" + number, 0, 1)))
                    .toList();
            holdStream(foreign, "stream-19");
            statement.letGo();
            await().until(() -> statement.groups().equals(List.of(1, 20)) && server.waitingForLocks(database) == 1);
            Appending next = Appending.to(commits, Appending.eventsOf("next", 0, 1));
            server.refuseConnections(database);
            server.terminateConnectionsBut(foreign, database);

            assertThat(inFlight).allSatisfy(appending -> assertThat(appending.outcome())
                    .as("all share one time")
                    .succeedsWithin(Duration.ofSeconds(15))
                    .satisfies(refusal -> assertThat(refusal).containsInstanceOf(AppendFateUnknown.class)));
            assertThat(next.outcome()).succeedsWithin(SOON).satisfies(refusal -> assertThat(refusal)
                    .containsInstanceOf(NoConnection.class));

            server.acceptConnections(database);
            await().atMost(SOON).untilAsserted(() -> commits.append(Appending.eventsOf("later", 0, 1)));
            assertThat(stored()).containsExactlyInAnyOrder("first", "later");
        }
    }

    /** As a process would that has taken the same place and not committed yet. */
    private static void holdStream(Connection foreign, String stream) throws SQLException {
        foreign.setAutoCommit(false);
        foreign.createStatement()
                .execute(
                        """
                        insert into ledger.event (global_index, event_identifier, aggregate_identifier, sequence_number,
                            payload_type, payload, metadata, time_stamp)
                        values (-1, 'foreign', '%s', 0, 'x', '', '', '')"""
                                .formatted(stream));
    }
}
