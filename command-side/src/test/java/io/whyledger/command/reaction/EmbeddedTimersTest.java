package io.whyledger.command.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The time of a timer in the embedded database")
class EmbeddedTimersTest {

    private final EmbeddedTimers times = new EmbeddedTimers();
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        execute("set time zone 'Europe/Berlin'");
        execute("create table timer (execution_time timestamp with time zone)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void store(@Nullable Instant time) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into timer values (?)")) {
            times.setInstant(insert, 1, time);
            insert.execute();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2026-03-29T01:00:00Z",
                "2026-07-01T12:00:00.123456Z",
                "9999-12-31T23:59:59Z"
            })
    void isTheSameInEachHourOfEachZone(Instant time) throws SQLException {
        store(time);

        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select execution_time from timer")) {
            row.next();
            assertThat(row.getObject(1, OffsetDateTime.class).toInstant()).isEqualTo(time);
            assertThat(times.getInstant(row, "execution_time")).isEqualTo(time);
        }
    }

    @Test
    void mayBeAbsent() throws SQLException {
        store(null);

        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select execution_time from timer")) {
            row.next();
            assertThat(times.getInstant(row, "execution_time")).isNull();
        }
    }
}
