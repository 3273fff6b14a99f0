package io.whyledger.ledger.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whyledger.ledger.CommandReceipts;
import io.whyledger.ledger.TestLedger;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group commit")
class GroupCommitTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Serializer JSON = Jackson3Serializer.builder().build();

    private final TestLedger ledger = TestLedger.embedded("groups");
    private final HeldStatement statement = new HeldStatement(new H2Append());
    private final GroupCommit commits = commits(statement);

    private GroupCommit commits(AppendStatement written) {
        GroupCommit commits = new GroupCommit(
                ledger.dataSource(),
                written,
                new Arrivals(),
                TestLedger.settings(Duration.ofSeconds(5)),
                new SimpleMeterRegistry());
        assertThatCode(commits::start).doesNotThrowAnyException();
        return commits;
    }

    @AfterEach
    void close() {
        statement.letGo();
        commits.close();
        ledger.close();
    }

    @Test
    void sharesOneTransactionAmongThoseWhoWait() {
        first();
        List<Appending> others = others(5);
        statement.letGo();

        assertThat(others).allSatisfy(GroupCommitTest::succeeds);
        assertThat(statement.groups()).containsExactly(1, 5);
    }

    /** Of what is stored; the ledger itself shows what its own group commit has made durable. */
    private List<Long> positions() {
        return ledger.jdbc()
                .sql("select global_index from event order by global_index")
                .query(Long.class)
                .list();
    }

    private Appending first() {
        Appending first = Appending.to(commits, Appending.eventsOf("first", 0, 1));
        statement.awaitGroups(1);
        return first;
    }

    private List<Appending> others(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Appending.to(commits, Appending.eventsOf("stream-" + number, 0, 1)))
                .toList();
    }

    private static void succeeds(Appending appending) {
        assertThat(appending.outcome()).succeedsWithin(SOON).satisfies(refusal -> assertThat(refusal)
                .isEmpty());
    }

    /** Its row can be seen as soon as it is committed. */
    @Test
    void isWaitedForBeforeARequestIsAnsweredAgain() {
        ledger.inUnitOfWork(() -> ledger.receipts().keep("ada", "key", "fingerprint", "answer"));
        CommandReceipts receipts =
                new RelationalReceipts(ledger.jdbc(), commits, new Refusals(ledger.dataSource()), JSON);

        assertThat(receipts.find("ada", "another key")).isEmpty();
        CompletableFuture<Optional<CommandReceipts.Receipt>> again =
                CompletableFuture.supplyAsync(() -> receipts.find("ada", "key"));
        statement.awaitGroups(1);
        assertThat(again).isNotDone();
        statement.letGo();

        assertThat(again).succeedsWithin(SOON).satisfies(receipt -> assertThat(receipt)
                .hasValue(new CommandReceipts.Receipt("fingerprint", "answer")));
    }

    @Test
    void failsNobodyForARefusedMember() {
        first();
        List<Appending> others = others(3);
        Appending loser = Appending.to(commits, Appending.eventsOf("first", 0, 1));
        List<Appending> later = List.of(Appending.to(commits, Appending.eventsOf("later", 0, 2)));
        statement.letGo();

        assertThat(loser.outcome()).succeedsWithin(SOON).satisfies(refusal -> assertThat(refusal)
                .isPresent());
        assertThat(others).allSatisfy(GroupCommitTest::succeeds);
        assertThat(later).allSatisfy(GroupCommitTest::succeeds);
        assertThat(positions()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void writesWhatWaitsBeforeItCloses() {
        Appending first = first();
        List<Appending> others = others(5);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(commits::close);
        statement.letGo();

        assertThat(closing).succeedsWithin(SOON);
        succeeds(first);
        assertThat(others).allSatisfy(GroupCommitTest::succeeds);
        assertThat(positions()).hasSize(6);
    }

    @Test
    void refusesWhatComesAfterItHasClosed() {
        statement.letGo();
        commits.close();

        assertThat(others(1).get(0).outcome()).succeedsWithin(SOON).satisfies(refusal -> assertThat(refusal)
                .isPresent());
        assertThat(positions()).isEmpty();
    }

    @Test
    void answersEverybodyWhileItCloses() {
        statement.letGo();
        for (int round = 0; round < 50; round++) {
            GroupCommit closing = commits(new H2Append());
            CompletableFuture<Void> closed = CompletableFuture.runAsync(closing::close);
            Appending appending = Appending.to(closing, Appending.eventsOf("round-" + round, 0, 1));

            assertThat(closed).succeedsWithin(SOON);
            assertThat(appending.outcome()).succeedsWithin(SOON);
            assertThat(appending.outcome().join().isEmpty())
                    .as("round %d succeeds exactly when it is stored", round)
                    .isEqualTo(ledger.streams().exists("round-" + round));
        }
    }

    @Test
    void tellsAnInterruptedCallerWhatBecameOfItsAppend() {
        Appending first = first();
        first.caller().interrupt();
        statement.letGo();

        succeeds(first);
        assertThat(positions()).containsExactly(1L);
    }

    @Test
    void goesOnAfterWhatNobodyExpected() throws SQLException {
        AtomicBoolean broken = new AtomicBoolean(true);
        try (GroupCommit surprised = commits((connection, appends) -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("unexpected");
            }
            new H2Append().write(connection, appends);
        })) {
            assertThatExceptionOfType(AppendFateUnknown.class)
                    .isThrownBy(() -> surprised.append(Appending.eventsOf("a", 0, 1)));
            surprised.append(Appending.eventsOf("b", 0, 1));
        }
        assertThat(positions()).containsExactly(1L);
    }

    @Test
    void findsWhatWasStoredWhenOnlyTheAnswerWasLost() throws SQLException {
        AtomicBoolean lost = new AtomicBoolean();
        try (GroupCommit losing = commits((connection, appends) -> {
            new H2Append().write(connection, appends);
            loseOnce(lost);
        })) {
            losing.append(Appending.eventsOf("a", 0, 1));
        }
        assertThat(positions()).containsExactly(1L);
    }

    @Test
    void writesAgainWhatWasLostWithTheConnection() throws SQLException {
        AtomicBoolean lost = new AtomicBoolean();
        try (GroupCommit losing = commits((connection, appends) -> {
            loseOnce(lost);
            new H2Append().write(connection, appends);
        })) {
            losing.append(Appending.eventsOf("a", 0, 1));
        }
        assertThat(positions()).containsExactly(1L);
    }

    private static void loseOnce(AtomicBoolean lost) throws SQLException {
        if (!lost.getAndSet(true)) {
            throw new SQLException("connection lost", "08006");
        }
    }
}
