package io.whyledger.projection.generation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The schema of the tables that all generations share, and how its database is told where to look for tables. */
record Home(String schema, boolean isH2) {

    static Home of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return new Home('"' + connection.getSchema() + '"', "H2".equals(product));
    }

    /**
     * Home comes first, for Flyway and whoever else asks for the current schema. H2 forgets the plans that it made for
     * another search path only when the schema itself is set.
     */
    List<String> commands(String schemas) {
        return isH2
                ? List.of("set schema_search_path " + schema + schemas, "set schema " + schema)
                : List.of("set search_path to " + schema + schemas);
    }

    /** Where a connection puts new tables and finds those that it knows, as {@link #lookAt} takes it. */
    String place(Connection connection) throws SQLException {
        if (isH2) {
            return schema;
        }
        try (Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery("show search_path")) {
            path.next();
            return path.getString(1);
        }
    }

    /** Makes a connection put new tables into another place, until the end of the transaction at the latest. */
    String lookAt(String place) {
        return (isH2 ? "set schema " : "set local search_path to ") + place;
    }
}
