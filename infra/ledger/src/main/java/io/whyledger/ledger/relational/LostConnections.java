package io.whyledger.ledger.relational;

import java.sql.SQLException;
import java.util.List;

/** Tells failures after which a transaction may have been committed from those after which it was not. */
final class LostConnections {

    /**
     * Connection exceptions; PostgreSQL's shutdown, crash and input/output errors; H2's closed or broken files and
     * internal errors.
     */
    private static final List<String> STATES = List.of("08", "57P0", "58", "XX", "90", "HY000");

    private LostConnections() {}

    static boolean leaveFateUnknown(SQLException failure) {
        return !(failure instanceof NoConnection)
                && failure.getSQLState() != null
                && STATES.stream().anyMatch(failure.getSQLState()::startsWith);
    }
}
