package io.whyledger.standalone;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The ledger's tables as a DBA sees them; those of the embedded store only while no application runs. */
record StoredLedger(String url, String username) {

    static StoredLedger embedded(Path data) {
        return new StoredLedger("jdbc:h2:file:" + data.resolve("ledger") + ";ACCESS_MODE_DATA=r", "sa");
    }

    static StoredLedger postgreSql(String url) {
        return new StoredLedger(url + "&currentSchema=ledger", "postgres");
    }

    long number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, username, "");
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The idempotency key of each event's command. */
    List<String> keys() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, username, "");
                ResultSet rows = connection.createStatement().executeQuery("select metadata from event")) {
            List<String> keys = new ArrayList<>();
            while (rows.next()) {
                String metadata = new String(rows.getBytes(1), StandardCharsets.UTF_8);
                keys.add(JsonPath.read(metadata, "$.idempotencyKey"));
            }
            return keys;
        }
    }

    /** The identifier of each event, in the ledger's order. */
    List<String> events() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, username, "");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select event_identifier from event order by global_index")) {
            List<String> events = new ArrayList<>();
            while (rows.next()) {
                events.add(rows.getString(1));
            }
            return events;
        }
    }
}
