package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whyledger.ledger.LedgerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
@DisplayName("One transaction at a time writes to the embedded database")
class EmbeddedDatabasesTest {

    private final DataSource ledger;
    private final DataSource views;

    @Autowired
    EmbeddedDatabasesTest(@LedgerDatabase DataSource ledger, DataSource views) {
        this.ledger = ledger;
        this.views = views;
    }

    @Test
    void ofTheLedger() throws Exception {
        requireOneWriter(ledger, "update log_head set position = position");
    }

    @Test
    void ofTheViews() throws Exception {
        requireOneWriter(views, "update view_generation set number = number");
    }

    private static void requireOneWriter(DataSource database, String write) throws Exception {
        CompletableFuture<Void> another;
        try (Connection writer = database.getConnection()) {
            writer.setAutoCommit(false);
            execute(writer, write);

            another = CompletableFuture.runAsync(() -> store(database));

            assertThatThrownBy(() -> another.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            writer.rollback();
        }
        another.get(10, TimeUnit.SECONDS);
    }

    private static void store(DataSource database) {
        try (Connection connection = database.getConnection()) {
            execute(connection, "checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
