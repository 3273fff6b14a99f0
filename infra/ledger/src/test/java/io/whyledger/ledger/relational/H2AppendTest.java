package io.whyledger.ledger.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whyledger.ledger.TestLedger;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An append on the embedded store")
class H2AppendTest {

    @Test
    void tellsThatTheCommitFailedThoughNothingCanBeRolledBackEither() throws SQLException {
        try (TestLedger ledger = TestLedger.embedded("broken");
                Connection connection = ledger.dataSource().getConnection();
                Connection broken = broken(connection)) {
            assertThatThrownBy(() -> new H2Append().write(broken, List.of())).hasMessage("database closed");
        }
    }

    /** As a pool has it, which closes a connection when it fails. */
    private static Connection broken(Connection connection) {
        return answering(connection, (proxy, method, arguments) -> switch (method.getName()) {
            case "commit" -> throw new SQLException("database closed", "90098");
            case "rollback" -> throw new SQLException("connection closed");
            default -> call(connection, method, arguments);
        });
    }

    private static Connection answering(Connection connection, InvocationHandler handler) {
        return (Connection)
                Proxy.newProxyInstance(H2AppendTest.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static Object call(Connection connection, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Test
    void isFoundAndWrittenThroughWhenAnotherTransactionHadTheTurnAfterItsCommit(@TempDir Path folder) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (TestLedger ledger = new TestLedger("whyledger.ledger.file=" + folder.resolve("ledger"))) {
            DataSource database = ledger.dataSource(Duration.ofMillis(200));
            try (Connection another = database.getConnection();
                    GroupCommit commits = new GroupCommit(
                            database,
                            new Overtaken(another, thread),
                            new Arrivals(),
                            TestLedger.settings(Duration.ofSeconds(5)),
                            new SimpleMeterRegistry())) {
                commits.start();
                commits.append(Appending.eventsOf("a", 0, 1));

                assertThat(commits.durableUpTo()).isEqualTo(1);
            }
        } finally {
            thread.shutdownNow();
        }
    }

    /** Another transaction begins to write as soon as the append is committed, and ends when the append is looked for. */
    private record Overtaken(AppendStatement statement, Connection another, ExecutorService thread)
            implements AppendStatement {

        Overtaken(Connection another, ExecutorService thread) {
            this(new H2Append(), another, thread);
        }

        @Override
        public void write(Connection connection, List<Append> appends) throws SQLException {
            statement.write(
                    answering(connection, (proxy, method, arguments) -> {
                        Object answer = call(connection, method, arguments);
                        if (method.getName().equals("commit")) {
                            thread.submit(this::begin).get();
                        }
                        return answer;
                    }),
                    appends);
        }

        private boolean begin() throws SQLException {
            another.setAutoCommit(false);
            return another.createStatement().execute("update content set size = 1");
        }

        @Override
        public void makeDurable(Connection connection) throws SQLException {
            CompletableFuture.runAsync(this::end, thread).join();
            statement.makeDurable(connection);
        }

        private void end() {
            try {
                another.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean outlivesConnection() {
            return statement.outlivesConnection();
        }

        @Override
        public long durableUpTo() {
            return statement.durableUpTo();
        }
    }
}
