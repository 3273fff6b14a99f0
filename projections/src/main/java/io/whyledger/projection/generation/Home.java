package io.whyledger.projection.generation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The schema of the tables that all generations share, and how its database is told where to look for tables. */
record Home(String schema, boolean isH2) {

    static Home of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return new Home('"' + connection.getSchema() + '"', "H2".equals(product));
    }

    /** H2 forgets the plans that it made for another search path only when the schema itself is set. */
    List<String> commands(String schemas) {
        return isH2
                ? List.of("set schema_search_path " + schemas + schema, "set schema " + schema)
                : List.of("set search_path to " + schemas + schema);
    }

    /** Makes new tables go to a schema, for the rest of the transaction or until the next command. */
    String inside(String other) {
        return isH2 ? "set schema " + other : "set local search_path to " + other;
    }

    /** Makes the tables that all share known again within the transaction. */
    String outside() {
        return isH2 ? "set schema " + schema : "set local search_path to " + schema;
    }
}
