package io.whyledger.projection.generation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Makes and removes the tables of generations. */
@Component
class GenerationSchemas {

    private final JdbcTemplate jdbc;

    GenerationSchemas(DataSource views) {
        jdbc = new JdbcTemplate(views);
    }

    /** What a process that was killed on the way may have left is removed first: only what is recorded counts. */
    void create(String view, int number) {
        String schema = Generation.schema(view, number);
        drop(schema);
        jdbc.execute("create schema " + schema);
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            fill(connection, schema, view);
            return true;
        });
    }

    private static void fill(Connection connection, String schema, String view) throws SQLException {
        Home home = Home.of(connection);
        try (Statement statement = connection.createStatement()) {
            String before = home.place(connection);
            statement.execute(home.lookAt(schema));
            ScriptUtils.executeSqlScript(connection, ViewScript.of(view));
            statement.execute(home.lookAt(before));
        }
    }

    void drop(String schema) {
        jdbc.execute("drop schema if exists " + schema + " cascade");
    }

    /** Whether the database lives in this process and is locked against all others. */
    boolean isOfOneProcess() {
        String url = jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getURL());
        return Objects.requireNonNull(url).startsWith("jdbc:h2:")
                && !url.startsWith("jdbc:h2:tcp:")
                && !url.startsWith("jdbc:h2:ssl:")
                && !url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE");
    }
}
