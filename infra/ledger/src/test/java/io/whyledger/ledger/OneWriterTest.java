package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In an embedded database, while a transaction writes,")
class OneWriterTest {

    private final HikariDataSource pool = new HikariDataSource();

    private DataSource database;
    private Connection writer;

    @BeforeEach
    void beginToWrite(@TempDir Path folder) throws SQLException {
        pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("test"));
        database = OneWriter.ofEmbedded(pool);
        write("create table one (id int)");
        write("create table other (id int)");
        write("create sequence numbers");
        writer = database.getConnection();
        writer.setAutoCommit(false);
        execute(writer, "insert into one values (1)");
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
        pool.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into other values (1)",
                "  Update other set id = 2",
                "select id from other for update",
                "select id from final table (insert into other values (1))",
                "select next value for numbers",
                "merge into other key (id) values (1)",
                "create table third (id int)",
                "checkpoint sync"
            })
    void anotherWaitsUntilItHasBeenCommitted(String sql) throws Exception {
        CompletableFuture<Void> another = CompletableFuture.runAsync(() -> write(sql));
        requireWaiting(another);

        writer.commit();

        another.get(10, TimeUnit.SECONDS);
    }

    @Test
    void oneWithAPreparedStatementWaitsEachTimeThatItIsExecuted() throws Exception {
        writer.rollback();
        try (Connection other = database.getConnection();
                PreparedStatement insert = other.prepareStatement("insert into other values (?)")) {
            insert.setInt(1, 1);
            insert.executeUpdate();
            execute(writer, "insert into one values (2)");

            CompletableFuture<Void> again = CompletableFuture.runAsync(() -> execute(insert));
            requireWaiting(again);
            writer.rollback();

            again.get(10, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"select count(*) from one", "\n with a as (select id from one) select * from a"})
    void readersGoOn(String sql) throws Exception {
        CompletableFuture.runAsync(() -> write(sql)).get(10, TimeUnit.SECONDS);
    }

    @Test
    void itsThreadMayWriteInAnotherTransaction() {
        write("insert into other values (1)");

        assertThat(count("other")).isOne();
    }

    @Test
    void goingBackToASavepointDoesNotLetAnotherWrite() throws Exception {
        writer.rollback(writer.setSavepoint());
        CompletableFuture<Void> another = CompletableFuture.runAsync(() -> write("insert into other values (1)"));

        requireWaiting(another);

        writer.close();
        another.get(10, TimeUnit.SECONDS);
        assertThat(count("one")).isZero();
    }

    @Test
    void anotherThatIsInterruptedWritesNothing() throws Exception {
        CompletableFuture<Exception> refused = new CompletableFuture<>();
        try (Connection other = database.getConnection()) {
            Thread another = new Thread(() -> refused.complete(failure(other, "insert into other values (1)")));
            another.start();
            await().until(another::getState, Thread.State.TIMED_WAITING::equals);
            another.interrupt();

            assertThat(refused.get(10, TimeUnit.SECONDS)).hasMessage("interrupted before it could write");
        }
        assertThat(count("other")).isZero();
    }

    @Test
    void anotherIsRefusedAsByALockWhenItHasWaitedTooLong() throws Exception {
        CompletableFuture<Exception> refused = new CompletableFuture<>();
        DataSource impatient = new OneWriter(pool, new ReentrantLock(), Duration.ofMillis(50));
        try (Connection first = impatient.getConnection();
                Connection other = impatient.getConnection()) {
            first.setAutoCommit(false);
            execute(first, "insert into other values (2)");
            new Thread(() -> refused.complete(failure(other, "insert into other values (1)"))).start();

            assertThat(refused.get(10, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(SQLException.class, it -> assertThat(it.getSQLState())
                            .isEqualTo("HYT00"));
        }
    }

    @Test
    void anotherWaitsWhateverPoolItComesFrom() throws Exception {
        try (HikariDataSource another = new HikariDataSource()) {
            another.setJdbcUrl(pool.getJdbcUrl() + ";WRITE_DELAY=0");
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
                try (Connection connection = OneWriter.ofEmbedded(another).getConnection()) {
                    execute(connection, "insert into other values (1)");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            requireWaiting(waiting);

            writer.commit();

            waiting.get(10, TimeUnit.SECONDS);
        }
    }

    private static @Nullable Exception failure(Connection connection, String sql) {
        try {
            execute(connection, sql);
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"jdbc:h2:mem:test", "jdbc:h2:tcp://localhost/test", "jdbc:postgresql://localhost/test"})
    void aDatabaseElsewhereIsLeftAlone(@Nullable String url) {
        try (HikariDataSource elsewhere = new HikariDataSource()) {
            elsewhere.setJdbcUrl(url);

            assertThat(OneWriter.ofEmbedded(elsewhere)).isSameAs(elsewhere);
        }
    }

    private static void requireWaiting(CompletableFuture<Void> another) {
        assertThatThrownBy(() -> another.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private long count(String table) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from " + table);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String sql) {
        try (Connection connection = database.getConnection()) {
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void execute(PreparedStatement statement) {
        try {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
