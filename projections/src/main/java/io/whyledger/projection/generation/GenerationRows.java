package io.whyledger.projection.generation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads the table of generations. */
final class GenerationRows {

    private GenerationRows() {}

    /** Whether the database has been migrated; where it has not, H2 would write a failed query into a file. */
    static boolean exist(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select 1 from information_schema.tables where lower(table_name) = 'view_generation'")) {
            return rows.next();
        }
    }

    /** Of all views, oldest first. */
    static List<Generation> all(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from view_generation order by view_name, number")) {
            List<Generation> generations = new ArrayList<>();
            while (rows.next()) {
                generations.add(read(rows));
            }
            return generations;
        }
    }

    private static Generation read(ResultSet row) throws SQLException {
        return new Generation(
                row.getString("view_name"),
                row.getInt("number"),
                Generation.State.valueOf(row.getString("state")),
                row.getBoolean("paused"),
                row.getString("tables"),
                row.getInt("projector"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
