package io.whyledger.ledger.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whyledger.ledger.LedgerSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("An append whose connection is lost")
class GroupCommitTest {

    private static final int OTHERS = 40;
    private static final Duration TIMEOUT = Duration.ofMillis(500);

    private final Append fatal = new Append(List.of(), null);
    private final CountDownLatch written = new CountDownLatch(1);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final GroupCommit commits = new GroupCommit(
            new DriverManagerDataSource("jdbc:h2:mem:group"), this::write, new Arrivals(), settings(), meters);

    private static LedgerSettings settings() {
        return new LedgerSettings("", null, null, "", 2, TIMEOUT, 200, TIMEOUT, TIMEOUT, true);
    }

    /** Loses the connection each time that it finds the same append, as one does that the server can't bear. */
    private void write(Connection connection, List<Append> appends) throws SQLException {
        try {
            written.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (appends.stream().anyMatch(append -> append == fatal)) {
            throw new SQLException("connection lost", "08006");
        }
    }

    @BeforeEach
    void start() throws SQLException {
        commits.start();
    }

    @AfterEach
    void close() {
        commits.close();
        threads.shutdownNow();
    }

    @Test
    void leavesThoseInItsGroupUnharmed() {
        List<CompletableFuture<Optional<SQLException>>> others = appendAsOneGroup(new Append(List.of(), null));

        assertThat(others).allSatisfy(other -> assertThat(other).succeedsWithin(TIMEOUT.multipliedBy(6)));
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isEmpty());
    }

    @Test
    void isGivenUpTogetherWithItsGroup() {
        List<CompletableFuture<Optional<SQLException>>> group = appendAsOneGroup(fatal);

        assertThat(CompletableFuture.allOf(group.toArray(CompletableFuture[]::new)))
                .succeedsWithin(TIMEOUT.multipliedBy(6));
        assertThat(group).allSatisfy(each -> assertThat(each.join()).containsInstanceOf(AppendFateUnknown.class));
    }

    @Test
    void isRefusedOnceTheLedgerIsClosed() {
        written.countDown();
        commits.close();

        assertThat(append(new Append(List.of(), null))).isPresent();
    }

    /** Behind one that is being written while they gather. */
    private List<CompletableFuture<Optional<SQLException>>> appendAsOneGroup(Append append) {
        appendInBackground(new Append(List.of(), null));
        await().until(() -> pending() == 0);
        appendInBackground(fatal);
        await().until(() -> pending() == 1);
        List<CompletableFuture<Optional<SQLException>>> others =
                Stream.generate(() -> appendInBackground(append)).limit(OTHERS).toList();
        await().until(() -> pending() == OTHERS + 1);
        written.countDown();
        return others;
    }

    private double pending() {
        return meters.get("whyledger.ledger.pending").gauge().value();
    }

    private CompletableFuture<Optional<SQLException>> appendInBackground(Append append) {
        return CompletableFuture.supplyAsync(() -> append(append), threads);
    }

    private Optional<SQLException> append(Append append) {
        try {
            commits.append(append);
            return Optional.empty();
        } catch (SQLException failure) {
            return Optional.of(failure);
        }
    }
}
